import type { EntryId } from '../ids.ts';
import type { EntryKind, Kind } from '../kinds/kind.ts';
import type { OrderFacts } from './facts.ts';
import type { Place } from './order.ts';
import { speechClock } from './speech-clock.ts';
import { speechesOn } from './speech-history.ts';
import { speechLimit } from './speech-limit.ts';
import type { QueueState } from './state.ts';

/** What a speech is taken to last where nothing was spoken yet and nothing limits it. */
const unknownMs = 120_000;

/** So many speeches of a sort must be over before their average says more than the limit. */
const enoughToAverage = 3;

type WaitFacts = Pick<OrderFacts, 'phase' | 'item'> & { kind: Kind };

const spokenOn = (state: QueueState, kind: EntryKind, { item }: WaitFacts, now: number): readonly number[] =>
  speechesOn(state, item).flatMap(({ kind: sort, status, speech }) =>
    sort === kind && status === 'finished' && speech !== null ? [speechClock(speech, now).spokenMs] : [],
  );

const expectedMs = (state: QueueState, kind: EntryKind, facts: WaitFacts, now: number): number => {
  const spoken = spokenOn(state, kind, facts, now);
  if (spoken.length >= enoughToAverage) return Math.round(spoken.reduce((a, b) => a + b, 0) / spoken.length);
  return speechLimit(kind, facts) ?? unknownMs;
};

const leftOfRunning = (state: QueueState, facts: WaitFacts, now: number): number => {
  const running = state.speaking === null ? undefined : state.entries[state.speaking];
  if (running === undefined || running.speech === null) return 0;
  const { spokenMs, leftMs } = speechClock(running.speech, now);
  return leftMs ?? Math.max(0, expectedMs(state, running.kind, facts, now) - spokenMs);
};

/**
 * About how long until each place has the floor: what is left of the speech that runs, then for everybody before
 * them the average of such speeches on this item, or their limit while there are too few to average.
 */
export const waitsFor = (
  state: QueueState,
  places: readonly Place[],
  facts: WaitFacts,
  now: number,
): ReadonlyMap<EntryId, number> => {
  const waits = new Map<EntryId, number>();
  let waitMs = leftOfRunning(state, facts, now);
  for (const { entry } of places) {
    waits.set(entry.id, waitMs);
    waitMs += expectedMs(state, entry.kind, facts, now);
  }
  return waits;
};
