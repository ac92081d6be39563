import type { CorrectionId, PersonId } from '../ids.ts';
import type { CorrectionTarget, FrozenTexts } from './commands.ts';

/** A correction stands beside what it corrects; nothing is taken away. */
export type Correction = {
  id: CorrectionId;
  target: CorrectionTarget;
  was: string;
  now: string;
  by: string;
  at: number;
};

/** `notedBy` is the staff member who wrote a refusal down; null when the person gave it on their own device. */
export type Signature =
  | { signed: true; method: 'phone' | 'desk'; at: number; helper: string | null }
  | { signed: false; reason: string; at: number; notedBy: string | null };

/** The record once it is laid open for signing; `texts` are the shared texts as they were then. */
export type RecordState = {
  texts: FrozenTexts | null;
  corrections: readonly Correction[];
  signatures: Record<PersonId, Signature>;
};

export const initialRecord: RecordState = { texts: null, corrections: [], signatures: {} };
