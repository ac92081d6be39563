import type { Channel } from '../category.ts';
import type { EntryId } from '../ids.ts';
import type { QueueCriterion } from '../queue-policy.ts';
import { isProcedural } from './entry-class.ts';
import type { OrderFacts } from './facts.ts';
import type { Reason } from './reason.ts';
import { speechesOn, turnsTaken } from './speech-history.ts';
import type { Entry, QueueState } from './state.ts';

/** What went before a place: the last side taken, the last channel and the last seat on this item. */
export type Before = { stance: 'for' | 'against' | null; afar: boolean | null; seat: number | null };

/** The roster and how often each of the waiting has had a turn. */
export type Scene = { people: OrderFacts['people']; turns: ReadonlyMap<EntryId, number> };

/**
 * One criterion of a policy. `score` puts lower first and is only compared within the criterion; `moves` tells
 * whether it looks at what went before; `reason` says in words what the score means.
 */
type Criterion = {
  moves: boolean;
  score: (entry: Entry, before: Before, scene: Scene) => number;
  reason: (entry: Entry, before: Before, scene: Scene) => Reason;
};

const isAfar = (channel: Channel): boolean => channel === 'remote' || channel === 'telephone';

const opposite = { for: 'against', against: 'for' } as const;

const sideOf = ({ stance }: Entry): 'for' | 'against' | null =>
  stance === 'for' || stance === 'against' ? stance : null;

const channelOf = (entry: Entry, people: OrderFacts['people']): Channel =>
  people[entry.person]?.channel ?? entry.channel;

/** A criterion with two classes of people, wherever they stand. */
const standing = (
  favoured: (entry: Entry, scene: Scene) => boolean,
  reason: Criterion['reason'],
): Criterion => ({
  moves: false,
  score: (entry, _, scene) => (favoured(entry, scene) ? 0 : 1),
  reason,
});

const affectedFirst = standing(
  ({ person }, { people }) => people[person]?.affected === true,
  ({ person }, _, { people }) => ({ code: people[person]?.affected === true ? 'affected' : 'afterAffected' }),
);

const turnsOf = (entry: Entry, { turns }: Scene): number => turns.get(entry.id) ?? 0;

const notYetSpoken = standing(
  (entry, scene) => turnsOf(entry, scene) === 0,
  (entry, _, scene) => {
    const times = turnsOf(entry, scene);
    return times === 0 ? { code: 'notYetSpoken' } : { code: 'spokenTimes', times };
  },
);

const turnsSide = (entry: Entry, { stance }: Before): boolean =>
  stance === null || sideOf(entry) === opposite[stance];

const alternateStance: Criterion = {
  moves: true,
  score: (entry, before) => (turnsSide(entry, before) ? 0 : 1),
  reason: (entry, before) => {
    if (before.stance === null || sideOf(entry) === null) return { code: 'noStance' };
    return turnsSide(entry, before)
      ? { code: 'oppositeStance', to: before.stance }
      : { code: 'sameStance', as: before.stance };
  },
};

const turnsChannel = (entry: Entry, { afar }: Before, { people }: Scene): boolean =>
  afar === null || isAfar(channelOf(entry, people)) !== afar;

const alternateChannel: Criterion = {
  moves: true,
  score: (entry, before, scene) => (turnsChannel(entry, before, scene) ? 0 : 1),
  reason: (entry, before, scene) => ({
    code: turnsChannel(entry, before, scene) ? 'otherChannel' : 'sameChannel',
    channel: channelOf(entry, scene.people),
  }),
};

/** Steps round the table from the seat after the last speaker's; from the chair when nobody has spoken. */
const stepsRound = ({ person }: Entry, before: Before, { people }: Scene): number => {
  const seats = Object.keys(people).length;
  const seat = people[person]?.seat;
  if (seat === undefined) return seats;
  return before.seat === null ? seat : (seat - before.seat - 1 + seats) % seats;
};

const goRound: Criterion = { moves: true, score: stepsRound, reason: () => ({ code: 'goRound' }) };

/** What each criterion of a policy does. */
export const criteria: Record<QueueCriterion, Criterion> = {
  affectedFirst,
  notYetSpoken,
  alternateStance,
  alternateChannel,
  goRound,
};

/** What the next in line finds once this entry has had its turn. Procedural matters leave no trace. */
export const afterTurn = (before: Before, entry: Entry, { people }: Pick<Scene, 'people'>): Before =>
  isProcedural(entry.kind)
    ? before
    : {
        stance: sideOf(entry) ?? before.stance,
        afar: isAfar(channelOf(entry, people)),
        seat: people[entry.person]?.seat ?? before.seat,
      };

const nothingYet: Before = { stance: null, afar: null, seat: null };

/** What the speeches given on the item leave behind. */
export const soFar = (state: QueueState, facts: OrderFacts): Before =>
  speechesOn(state, facts.item).reduce((before, entry) => afterTurn(before, entry, facts), nothingYet);

/** The scene for these waiting entries: turns are counted once, not at every comparison. */
export const sceneOf = (
  state: QueueState,
  { people, item }: OrderFacts,
  waiting: readonly Entry[],
): Scene => ({
  people,
  turns: new Map(
    waiting.map(({ id, person, kind }) => [id, turnsTaken(state, { person, kind, item, phase: null })]),
  ),
});
