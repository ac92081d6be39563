import type { Outcome } from './commands.ts';
import type { RoundResult } from './result.ts';

const needed: Record<Outcome, readonly RoundResult[] | null> = {
  consensus: ['consensus'],
  consensusWithReservations: ['consensus', 'consensusWithReservations'],
  voteInstead: null,
  notAgreed: null,
};

/** May this be said of a text whose last round shows this? Agreement only where there was one (C5); the rest always. */
export const mayClaim = (outcome: Outcome, shows: RoundResult): boolean =>
  needed[outcome]?.includes(shows) ?? true;
