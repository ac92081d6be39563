import type { PersonId } from '../ids.ts';
import { isEnded, isProcedural } from './entry-class.ts';
import type { OrderFacts } from './facts.ts';
import { turnsTaken } from './speech-history.ts';
import type { QueueState } from './state.ts';

/** Voters here who have neither spoken on the item nor asked to, in the order of the seats: to be invited (R10). */
export const unheardVoters = (state: QueueState, { people, item }: OrderFacts): readonly PersonId[] => {
  const asking = new Set(
    Object.values(state.entries)
      .filter(({ status, kind }) => !isEnded(status) && !isProcedural(kind))
      .map(({ person }) => person),
  );
  return Object.values(people)
    .filter(({ present, votes }) => present && votes)
    .filter(
      ({ id }) =>
        !asking.has(id) && turnsTaken(state, { person: id, kind: 'speak', item, phase: null }) === 0,
    )
    .toSorted((a, b) => a.seat - b.seat)
    .map(({ id }) => id);
};
