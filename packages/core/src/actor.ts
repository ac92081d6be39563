import { z } from 'zod';
import { PersonId, StaffId } from './ids.ts';

/** What a staff account may be in one meeting: runs it, writes it down, or helps people at the desk. */
export const StaffRole = z.enum(['facilitator', 'recorder', 'desk']);
export type StaffRole = z.infer<typeof StaffRole>;

/**
 * Who gave a command. Settled by the server from the session, never taken from a payload. The name of staff is empty
 * where nobody in person stands behind the account; readers are then shown that it was staff.
 */
export const Actor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('staff'), id: StaffId, name: z.string(), role: StaffRole }),
  z.object({ kind: z.literal('member'), id: PersonId }),
  z.object({ kind: z.literal('observer') }),
  z.object({ kind: z.literal('system') }),
]);
export type Actor = z.infer<typeof Actor>;

/** The column of the permission table an actor is looked up in. */
export type Role = StaffRole | 'member' | 'observer' | 'system';
