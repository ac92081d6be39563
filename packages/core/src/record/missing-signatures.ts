import type { PersonId } from '../ids.ts';
import type { RecordState } from './state.ts';

/** The signers who have neither signed nor had a refusal noted, in the order given. */
export const missingSignatures = (
  { signatures }: RecordState,
  signers: readonly PersonId[],
): readonly PersonId[] => signers.filter((person) => signatures[person] === undefined);
