import { z } from 'zod';
import { CorrectionId, ItemId, PersonId } from '../ids.ts';
import { Remark } from '../words.ts';

/** A shared text as plain paragraphs; `item` null is the part that belongs to no item. */
export const FrozenText = z.object({
  item: ItemId.nullable(),
  paragraphs: z.array(z.string().max(4000)).max(400),
});
export const FrozenTexts = z.object({ notes: z.array(FrozenText), minutes: z.array(FrozenText) });
export type FrozenTexts = z.infer<typeof FrozenTexts>;

/** What is corrected: a place in the record and the id it has there, where it has one. */
export const CorrectionTarget = z.object({
  part: z.enum(['attendance', 'speech', 'minutes', 'agenda', 'task', 'other']),
  ref: z.string().max(64).nullable(),
});
export type CorrectionTarget = z.infer<typeof CorrectionTarget>;

/** Lays the record open for signing and freezes the shared texts; the server puts the texts in. */
export const OpenRecord = z.object({ type: z.literal('OpenRecord'), texts: FrozenTexts });
export const CorrectRecord = z.object({
  type: z.literal('CorrectRecord'),
  correction: CorrectionId,
  target: CorrectionTarget,
  was: z.string().trim().min(1).max(500),
  now: z.string().trim().min(1).max(500),
});
export const SignRecord = z.object({ type: z.literal('SignRecord'), person: PersonId });
/** Refusing to sign is noted with the reason; it stops nothing. */
export const RefuseToSign = z.object({ type: z.literal('RefuseToSign'), person: PersonId, reason: Remark });
/** Ends the record: nothing changes after it. Needs every signature or a noted refusal. */
export const SealRecord = z.object({ type: z.literal('SealRecord') });

export const RecordCommand = z.discriminatedUnion('type', [
  OpenRecord,
  CorrectRecord,
  SignRecord,
  RefuseToSign,
  SealRecord,
]);
export type RecordCommand = z.infer<typeof RecordCommand>;
