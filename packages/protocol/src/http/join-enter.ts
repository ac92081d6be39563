import { type MeetingId, PersonId } from '@yishi/core';
import { z } from 'zod';
import { AccessKey } from '../access-keys.ts';
import { JoinKey } from './join-look.ts';

/** `POST /api/join/enter`: as somebody of the roster, or with a name that is not on it (who then waits for the desk). */
export const EnterRequest = z.object({
  by: JoinKey,
  who: z.union([
    z.strictObject({ person: PersonId }),
    z.strictObject({ name: z.string().trim().min(1).max(40) }),
  ]),
  channel: z.enum(['room', 'remote']),
  /**
   * Random, made once by the device for this meeting and kept there. With it the request may be sent again: the device
   * that holds the name gets the same token, another one `NameTaken`.
   */
  device: AccessKey.optional(),
});
export type EnterRequest = z.infer<typeof EnterRequest>;

/** `token` opens the member's socket; it is shown once. `waiting`: the desk has to let them in. */
export type EnterReply = { meeting: MeetingId; person: PersonId; token: string; waiting: boolean };
