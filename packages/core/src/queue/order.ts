import type { QueueCriterion, QueuePolicy } from '../queue-policy.ts';
import { afterTurn, criteria, sceneOf, type Scene, soFar } from './criteria.ts';
import { isProcedural, isWaiting } from './entry-class.ts';
import type { OrderFacts } from './facts.ts';
import { type Picked, reasonsAt } from './place-reasons.ts';
import type { Reason } from './reason.ts';
import type { Entry, QueueState } from './state.ts';

/** A place in the queue: `place` counts from 1; at least one reason says why it is there (Q2). */
export type Place = { entry: Entry; place: number; reasons: readonly Reason[] };

/** The policy in force: the chair's own, else the phase's, else first come, first served. */
export const policyOf = (state: QueueState, { phase }: Pick<OrderFacts, 'phase'>): QueuePolicy =>
  state.policy ?? phase?.policy ?? [];

const waitingIn = ({ entries, order }: QueueState): readonly Entry[] =>
  order.flatMap((id) => {
    const entry = entries[id];
    return entry !== undefined && isWaiting(entry.status) ? [entry] : [];
  });

/** Procedural matters stand before everybody, whoever is on deck before the rest. */
const pinOf = (entry: Entry): number => {
  const onDeck = entry.status === 'onDeck';
  if (isProcedural(entry.kind)) return onDeck ? 0 : 1;
  return onDeck ? 2 : 3;
};

const isPinned = (entry: Entry): boolean => pinOf(entry) < 3;

const compareBy =
  (policy: readonly QueueCriterion[], scene: Scene, before: Picked['before']) =>
  (a: Entry, b: Entry): number => {
    for (const name of policy) {
      const { score } = criteria[name];
      const difference = score(a, before, scene) - score(b, before, scene);
      if (difference !== 0) return difference;
    }
    return 0;
  };

type Compare = ReturnType<typeof compareBy>;

/** The first of them; among equals the one who asked first. */
const firstOf = (left: readonly Entry[], compare: Compare): Entry | undefined =>
  left.slice(1).reduce((best, other) => (best && compare(other, best) < 0 ? other : best), left[0]);

/**
 * The queue in the order of being called, each place with its reasons; pure, total and stable (Q2). Every place is
 * picked on top of the ones before it, so that sides and channels take turns down the whole line; what no criterion
 * settles, the order of asking does.
 */
export const queueOrder = (state: QueueState, facts: OrderFacts): readonly Place[] => {
  const policy = policyOf(state, facts);
  const waiting = waitingIn(state);
  const scene = sceneOf(state, facts, waiting);
  let before = soFar(state, facts);
  let left = waiting.toSorted((a, b) => pinOf(a) - pinOf(b));
  const picked: Picked[] = [];
  while (left.length > 0) {
    const entry = left.find(isPinned) ?? firstOf(left, compareBy(policy, scene, before));
    if (entry === undefined) break;
    left = left.filter((other) => other !== entry);
    picked.push({ entry, pinned: isPinned(entry), before, left });
    before = afterTurn(before, entry, scene);
  }
  return picked.map(({ entry }, i) => ({
    entry,
    place: i + 1,
    reasons: reasonsAt(picked, i, policy, scene),
  }));
};
