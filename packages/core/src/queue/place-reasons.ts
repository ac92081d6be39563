import type { QueueCriterion } from '../queue-policy.ts';
import { type Before, criteria, type Scene } from './criteria.ts';
import { isProcedural } from './entry-class.ts';
import type { Reason } from './reason.ts';
import type { Entry } from './state.ts';

/** One step of ordering: who was picked, what went before, and who was still left. Pinned ones were not compared. */
export type Picked = { entry: Entry; pinned: boolean; before: Before; left: readonly Entry[] };

const pinnedReason = ({ kind, override }: Entry): Reason => {
  if (kind === 'pointOfOrder' || kind === 'technical') return { code: kind };
  return override === null ? { code: 'onDeck' } : { code: 'chairChose', reason: override };
};

/** Would `first` have gone before `second` by this criterion, given what went before? */
const leads = (
  name: QueueCriterion,
  { entry: first, before }: Picked,
  second: Entry,
  scene: Scene,
): boolean => criteria[name].score(first, before, scene) < criteria[name].score(second, before, scene);

/** A criterion says something about a place if it put it before somebody, or somebody before it. */
const matters = (picks: readonly Picked[], i: number, scene: Scene) => {
  const here = picks[i];
  const earlier = picks.slice(0, i).filter((p) => !p.pinned);
  const compared = (name: QueueCriterion) => (criteria[name].moves ? earlier.slice(-1) : earlier);
  return (name: QueueCriterion): boolean =>
    here !== undefined &&
    (here.left.some((other) => leads(name, here, other, scene)) ||
      compared(name).some((p) => leads(name, p, here.entry, scene)));
};

const tied = (pick: Picked, other: Entry, policy: readonly QueueCriterion[], scene: Scene): boolean =>
  !pick.pinned &&
  policy.every((name) => {
    const { score } = criteria[name];
    return score(pick.entry, pick.before, scene) === score(other, pick.before, scene);
  });

const pastPin = ({ entry: { kind, person } }: Picked): Reason => ({
  code: isProcedural(kind) ? 'afterProcedural' : 'afterOnDeck',
  person,
});

const byTime = (
  picks: readonly Picked[],
  i: number,
  policy: readonly QueueCriterion[],
  scene: Scene,
): Reason[] => {
  const [previous, here, next] = [picks[i - 1], picks[i], picks[i + 1]];
  if (here === undefined) return [];
  if (previous && tied(previous, here.entry, policy, scene))
    return [{ code: 'askedAfter', person: previous.entry.person }];
  if (next && tied(here, next.entry, policy, scene))
    return [{ code: 'askedBefore', person: next.entry.person }];
  return previous?.pinned === true ? [pastPin(previous)] : [];
};

/** Why the pick at this index has its place: what the policy says first, then the time of asking; two at most. */
export const reasonsAt = (
  picks: readonly Picked[],
  i: number,
  policy: readonly QueueCriterion[],
  scene: Scene,
): readonly Reason[] => {
  const here = picks[i];
  if (here === undefined) return [];
  if (here.pinned) return [pinnedReason(here.entry)];
  if (picks.length === 1) return [{ code: 'onlyOne' }];
  const { entry, before } = here;
  const byPolicy = policy
    .filter(matters(picks, i, scene))
    .map((name) => criteria[name].reason(entry, before, scene));
  return [...byPolicy, ...byTime(picks, i, policy, scene)].slice(0, 2);
};
