import type { ItemId, PersonId, PhaseId } from '../ids.ts';
import type { EntryKind } from '../kinds/kind.ts';
import { isProcedural } from './entry-class.ts';
import type { Entry, QueueState } from './state.ts';

/** Which turns to count: of whom, on which item, in one phase or (null) in all of them. */
export type TurnsOf = { person: PersonId; kind: EntryKind; item: ItemId | null; phase: PhaseId | null };

const sameSort = (a: EntryKind, b: EntryKind): boolean =>
  !isProcedural(a) && (a === 'question') === (b === 'question');

/** How often somebody has had the floor for this sort of turn: questions are counted apart from speeches and replies. */
export const turnsTaken = ({ entries }: QueueState, { person, kind, item, phase }: TurnsOf): number =>
  Object.values(entries).filter(
    (e) =>
      e.person === person &&
      e.speech !== null &&
      e.item === item &&
      (phase === null || e.phase === phase) &&
      sameSort(e.kind, kind),
  ).length;

/** Warnings a person has had on an item (R09). */
export const warningsOn = ({ warnings }: QueueState, person: PersonId, item: ItemId | null): number =>
  warnings.filter((w) => w.person === person && w.item === item).length;

/** A speech is cut off and the floor lost for the item at this warning (R09). */
export const lastWarning = 3;

/** Speeches on an item, points of order left out, in the order they were given. */
export const speechesOn = ({ entries, order }: QueueState, item: ItemId | null): readonly Entry[] =>
  order
    .flatMap((id) => entries[id] ?? [])
    .filter((e) => e.speech !== null && e.item === item && !isProcedural(e.kind))
    .toSorted((a, b) => (a.speech?.startedAt ?? 0) - (b.speech?.startedAt ?? 0));
