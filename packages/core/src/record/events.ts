import type { CorrectionId, PersonId } from '../ids.ts';
import type { CorrectionTarget, FrozenTexts } from './commands.ts';

export type RecordEvent =
  | { type: 'RecordOpened'; texts: FrozenTexts }
  | {
      type: 'RecordCorrected';
      correction: CorrectionId;
      target: CorrectionTarget;
      was: string;
      now: string;
      by: string;
    }
  | { type: 'RecordSigned'; person: PersonId; method: 'phone' | 'desk'; helper: string | null }
  | { type: 'SigningRefused'; person: PersonId; reason: string; notedBy: string | null }
  | { type: 'RecordSealed' };
