import { currentPhase, type Entry, type PersonId } from '@yishi/core';
import type { Scene } from '../behaviour/wish.ts';

type Told = Scene['story']['hands'][number];

/** The hands this person still has to raise in the current phase, in the order of the story. */
export const handsLeft = (person: PersonId, { state, story }: Scene): Told[] => {
  const phase = currentPhase(state)?.id;
  const told = story.hands.filter((hand) => hand.person === person && hand.phase === phase);
  return told.slice(raisedIn(person, phase, state).length);
};

/** The hand of the story that an entry is. */
export const toldHand = (entry: Entry, { state, story }: Scene): Told | undefined => {
  const told = story.hands.filter((hand) => hand.person === entry.person && hand.phase === entry.phase);
  return told[raisedIn(entry.person, entry.phase ?? undefined, state).findIndex((e) => e.id === entry.id)];
};

/** Entries of a person in a phase that were not taken back, in the order of asking. */
const raisedIn = (person: PersonId, phase: string | undefined, { queue }: Scene['state']): Entry[] =>
  Object.values(queue.entries)
    .filter((e) => e.person === person && e.phase === phase && e.status !== 'withdrawn')
    .sort((one, other) => one.requestedAt - other.requestedAt);
