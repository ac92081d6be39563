import type { PersonId } from '@yishi/core';
import { z } from 'zod';
import { AccessKey, JoinCode } from '../access-keys.ts';
import type { MeetingCard } from './meeting-card.ts';

/** How somebody proves that they were let in: the code that is said and printed, or the secret of the QR code. */
export const JoinKey = z.union([z.strictObject({ code: JoinCode }), z.strictObject({ secret: AccessKey })]);
export type JoinKey = z.infer<typeof JoinKey>;

/** `POST /api/join/look`. */
export const LookRequest = z.object({ by: JoinKey });
export type LookRequest = z.infer<typeof LookRequest>;

/** `taken`: somebody already takes part under this name on a device. */
export type Nameplate = { id: PersonId; name: string; representing: string | null; taken: boolean };

/** The meeting and the names to choose from, in the order of the roster. */
export type LookReply = { card: MeetingCard; people: readonly Nameplate[]; now: number };
