import { z } from 'zod';
import { EntryId, PersonId } from '../ids.ts';
import { EntryKind } from '../kinds/kind.ts';
import { QueuePolicy } from '../queue-policy.ts';
import { Remark, Span } from '../words.ts';

/** What a speaker stands for (R04). */
export const Stance = z.enum(['for', 'against', 'neutral']);
export type Stance = z.infer<typeof Stance>;

/** `offTopic` R08, `attack` R09, `overtime` R05, `interrupting` R07. */
export const WarningGround = z.enum(['offTopic', 'attack', 'overtime', 'interrupting']);
export type WarningGround = z.infer<typeof WarningGround>;

const entry = { entry: EntryId };

/** Raises a hand, for oneself or (desk) for somebody without a device. The id is new. */
export const RequestFloor = z.object({
  type: z.literal('RequestFloor'),
  ...entry,
  person: PersonId,
  kind: EntryKind,
  stance: Stance.nullable(),
  replyTo: EntryId.nullable(),
});
/** The chair asks somebody who has not been heard; they may withdraw. */
export const InviteToSpeak = z.object({ type: z.literal('InviteToSpeak'), ...entry, person: PersonId });
export const ChangeStance = z.object({ type: z.literal('ChangeStance'), ...entry, stance: Stance });
export const WithdrawRequest = z.object({ type: z.literal('WithdrawRequest'), ...entry });
/** Announces who speaks next. Another than the first of the order needs a reason; so does replacing somebody on deck. */
export const PutOnDeck = z.object({
  type: z.literal('PutOnDeck'),
  ...entry,
  seenOnDeck: EntryId.nullable(),
  reason: Remark.nullable(),
});
/** Ends the speech that is running and gives the floor on. `seenSpeaking` is who the chair saw speaking. */
export const GiveFloor = z.object({
  type: z.literal('GiveFloor'),
  ...entry,
  seenSpeaking: EntryId.nullable(),
  reason: Remark.nullable(),
});
export const EndSpeech = z.object({ type: z.literal('EndSpeech'), ...entry });
export const PauseSpeech = z.object({ type: z.literal('PauseSpeech'), ...entry });
export const ResumeSpeech = z.object({ type: z.literal('ResumeSpeech'), ...entry });
/** From the server: the device of a remote speaker is not reached any more; the clock stands still and the floor is kept. */
export const HoldFloor = z.object({ type: z.literal('HoldFloor'), ...entry });
/** From the server: the device is reached again. */
export const EndHold = z.object({ type: z.literal('EndHold'), ...entry });
/** More time, once for each speech. */
export const ExtendSpeech = z.object({ type: z.literal('ExtendSpeech'), ...entry, addedMs: Span });
/**
 * A warning; the third on one item ends the speech and takes the floor for this item (R09). `seenWarnings` is how many
 * the chair saw on this item, so that two presses warn once.
 */
export const WarnSpeaker = z.object({
  type: z.literal('WarnSpeaker'),
  ...entry,
  ground: WarningGround,
  seenWarnings: z.number().int().nonnegative(),
});
/** Called and not there: skipped, the place is kept once. */
export const MarkAbsent = z.object({ type: z.literal('MarkAbsent'), ...entry });
export const ReturnToQueue = z.object({ type: z.literal('ReturnToQueue'), ...entry });
export const CloseQueue = z.object({ type: z.literal('CloseQueue') });
export const ReopenQueue = z.object({ type: z.literal('ReopenQueue') });
/** Another order than the phase has; null goes back to the phase's. */
export const SetQueuePolicy = z.object({
  type: z.literal('SetQueuePolicy'),
  policy: QueuePolicy.nullable(),
  reason: Remark,
});

export const QueueCommand = z.discriminatedUnion('type', [
  RequestFloor,
  InviteToSpeak,
  ChangeStance,
  WithdrawRequest,
  PutOnDeck,
  GiveFloor,
  EndSpeech,
  PauseSpeech,
  ResumeSpeech,
  HoldFloor,
  EndHold,
  ExtendSpeech,
  WarnSpeaker,
  MarkAbsent,
  ReturnToQueue,
  CloseQueue,
  ReopenQueue,
  SetQueuePolicy,
]);
export type QueueCommand = z.infer<typeof QueueCommand>;
