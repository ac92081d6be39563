import type { PersonId } from '../ids.ts';
import { isProcedural } from './entry-class.ts';
import { speechClock } from './speech-clock.ts';
import type { Entry, QueueState } from './state.ts';

/** Time on the floor without pauses, and how many times; points of order count as time, not as speeches. */
export type TalkTime = { spokenMs: number; speeches: number };

const silent: TalkTime = { spokenMs: 0, speeches: 0 };

const spokenMs = (entry: Entry, now: number): number =>
  entry.speech === null ? 0 : speechClock(entry.speech, now).spokenMs;

const add = (sum: TalkTime, entry: Entry, now: number): TalkTime => ({
  spokenMs: sum.spokenMs + spokenMs(entry, now),
  speeches: sum.speeches + (isProcedural(entry.kind) ? 0 : 1),
});

/**
 * Talk time by whatever `groupOf` says an entry belongs to: its speaker, their category, their side, the phase.
 * Entries without a group (null) and those that never had the floor are left out.
 */
export const talkTimeBy = <Group extends string>(
  { entries, order }: QueueState,
  now: number,
  groupOf: (entry: Entry) => Group | null,
): ReadonlyMap<Group, TalkTime> => {
  const totals = new Map<Group, TalkTime>();
  for (const id of order) {
    const entry = entries[id];
    const group = entry === undefined || entry.speech === null ? null : groupOf(entry);
    if (entry !== undefined && group !== null)
      totals.set(group, add(totals.get(group) ?? silent, entry, now));
  }
  return totals;
};

/** Talk time of each person who has had the floor. */
export const talkTime = (queue: QueueState, now: number): ReadonlyMap<PersonId, TalkTime> =>
  talkTimeBy(queue, now, (entry) => entry.person);

/** Each side must have had so much before their times are called balanced (R25). */
export const leastSideMs = 600_000;

/** Time for and against; whoever speaks without a side counts for neither. */
export type Sides = { forMs: number; againstMs: number; balanced: boolean };

/** Time of both sides at a hearing: balanced within a fifth of the longer one, ten minutes each at least (R25). */
export const sidesOf = (queue: QueueState, now: number): Sides => {
  const byStance = talkTimeBy(queue, now, (entry) => entry.stance);
  const forMs = byStance.get('for')?.spokenMs ?? 0;
  const againstMs = byStance.get('against')?.spokenMs ?? 0;
  const [less, more] = forMs < againstMs ? [forMs, againstMs] : [againstMs, forMs];
  return { forMs, againstMs, balanced: less >= leastSideMs && (more - less) * 5 <= more };
};

/** Has each side had its fair share of the time (R25)? */
export const sidesBalanced = (queue: QueueState, now: number): boolean => sidesOf(queue, now).balanced;
