import { type StaffId, StaffRole } from '@yishi/core';
import { z } from 'zod';
import { SessionToken } from '../access-keys.ts';

const name = z.string().trim().min(1).max(40);
const password = z.string().min(10).max(200);

/** `POST /api/staff/claim`: opens an account with a link that works once. Sets the session cookie. */
export const ClaimRequest = z.object({ key: SessionToken, name, password });
export type ClaimRequest = z.infer<typeof ClaimRequest>;

const known = z.string().min(1).max(200);
/** Six digits of an authenticator app, or a code for emergencies. */
const code = z.string().trim().min(6).max(40);

/**
 * `POST /api/staff/login`. Sets the session cookie. `CodeNeeded` asks for the same again with a `code`: the account has
 * a second step. `POST /api/staff/logout` (no body) ends the session, `POST /api/staff/logout-everywhere` (no body)
 * every session of the account; both 204.
 */
export const LoginRequest = z.object({ name, password: known, code: code.optional() });
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

/** `GET /api/staff/account`: one's own account. `password` false: there is none to change, it is opened by links. */
export type StaffAccount = {
  password: boolean;
  secondStep: boolean;
  /** Codes for emergencies that are left. */
  recoveryCodes: number;
  /** Browsers that are signed in, this one too. */
  sessions: number;
};

/** `POST /api/staff/password`: another password; every other session of the account ends. Answers 204. */
export const PasswordRequest = z.object({ current: known, password });
export type PasswordRequest = z.infer<typeof PasswordRequest>;

/** `POST /api/staff/second-step/begin`: a secret for an authenticator app; signing in asks for nothing yet. */
export const SecondStepRequest = z.object({ password: known });
export type SecondStepRequest = z.infer<typeof SecondStepRequest>;
/** The secret in base 32, and as the `otpauth:` address that a QR code shows. */
export type SecondStepReply = { secret: string; uri: string };

/** `POST /api/staff/second-step/confirm`: a first code turns the second step on. */
export const CodeRequest = z.object({ code });
export type CodeRequest = z.infer<typeof CodeRequest>;
/** Each opens the account once in place of a code. Shown this once. */
export type RecoveryCodes = { recoveryCodes: readonly string[] };

/** `POST /api/staff/second-step/remove`: turns it off. Answers 204. */
export const RemoveSecondStepRequest = z.object({ password: known, code });
export type RemoveSecondStepRequest = z.infer<typeof RemoveSecondStepRequest>;
