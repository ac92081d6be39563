import { type StaffId, StaffRole } from '@yishi/core';
import { z } from 'zod';
import { SessionToken } from '../access-keys.ts';

const name = z.string().trim().min(1).max(40);
const password = z.string().min(10).max(200);

/** `POST /api/staff/claim`: opens an account with a link that works once. Sets the session cookie. */
export const ClaimRequest = z.object({ key: SessionToken, name, password });
export type ClaimRequest = z.infer<typeof ClaimRequest>;

/** `POST /api/staff/login`. Sets the session cookie. `POST /api/staff/logout` (no body) ends it, 204. */
export const LoginRequest = z.object({ name, password: z.string().min(1).max(200) });
export type LoginRequest = z.infer<typeof LoginRequest>;

/** `POST /api/staff/enter`: the key of a link that this server printed when it started. Sets the session cookie. */
export const KeyRequest = z.object({ key: SessionToken });
export type KeyRequest = z.infer<typeof KeyRequest>;

/** `POST /api/staff/invite`: a link for a colleague; it works once, for two days. */
export const InviteRequest = z.object({ roles: z.array(StaffRole).min(1).max(3) });
export type InviteRequest = z.infer<typeof InviteRequest>;
/** `path` is `/staff#claim=KEY`; a bare `/staff#KEY` is a key that the server printed (`enter`). */
export type InviteReply = { path: string; expiresAt: number };

/** `POST /api/staff/colleagues/:id`: other roles, or none; what is no longer theirs ends at once. */
export const RolesRequest = z.object({ roles: z.array(StaffRole).max(3) });
export type RolesRequest = z.infer<typeof RolesRequest>;

/** `GET /api/staff/me`, and the answer to claim, login and enter. */
/** `name` is empty for the account behind the links that the server prints. */
export type StaffSelf = { id: StaffId; name: string; roles: readonly StaffRole[] };

/** `GET /api/staff/colleagues`. */
export type Colleagues = { colleagues: readonly StaffSelf[] };
