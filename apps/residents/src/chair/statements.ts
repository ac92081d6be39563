import { missingOf, type Outcome, RoundId, roundShows, type Statement } from '@yishi/core';
import { type Scene, type Wish, wish } from '../behaviour/wish.ts';
import type { Story } from '../story/story.ts';
import { itemAt } from './items.ts';
import { hasReached } from './story-time.ts';

type Told = Story['statements'][number];

/** Longest wait for the last answers of a round. */
const ROUND_MS = 90_000;

/** Puts the texts whose phase has come. */
export const putsStatement = (scene: Scene): Wish[] => {
  const { state, story } = scene;
  const told = story.statements.find(
    ({ id, putIn }) => state.consensus.statements[id] === undefined && hasReached(state, putIn),
  );
  const text = told?.versions[0];
  if (told === undefined || text === undefined) return [];
  const { id: statement, title, scale, item } = told;
  return [
    wish(`put:${statement}`, 4000, {
      type: 'PutStatement',
      statement,
      title,
      paragraphs: text.paragraphs,
      item: itemAt(scene, item),
      scale,
    }),
  ];
};

/** Ends the round that is open, once everybody has answered or nobody waits any longer. */
export const endsRound = ({ state }: Scene): Wish[] =>
  Object.values(state.consensus.statements).flatMap(({ id: statement, rounds }) =>
    rounds
      .filter(({ status }) => status === 'open')
      .map(({ id: round, asked, answers }) => {
        const seenMissing = missingOf(asked, answers).length;
        const command = { type: 'CloseRound', statement, round, seenMissing } as const;
        return seenMissing === 0
          ? wish(`closeRound:${round}`, 9000, command)
          : wish(`closeRoundWithout:${round}`, ROUND_MS, command);
      }),
  );

const amends = ({ id, versions }: Told, seen: number): Wish[] => {
  const next = versions[seen];
  return next === undefined
    ? []
    : [wish(`amend:${id}:${seen + 1}`, 6000, { type: 'AmendStatement', statement: id, seen, ...next })];
};

const asks = (told: Told, { rounds, versions }: Statement, { state }: Scene): Wish[] => {
  const next = told.rounds[rounds.length];
  if (next === undefined || !hasReached(state, next.phase)) return [];
  if (versions.length < next.version) return amends(told, versions.length);
  const round = RoundId.parse(`${told.id}-${rounds.length + 1}`);
  return [
    wish(`round:${round}`, 4000, {
      type: 'OpenRound',
      statement: told.id,
      round,
      seen: versions.length,
    }),
  ];
};

/** What the meeting may say of a text: what the story has, where the last round shows it, else that it is not agreed. */
const outcomeOf = (told: Told, { rounds, versions }: Statement): Outcome => {
  const last = rounds.findLast(({ version, status }) => version === versions.length && status === 'closed');
  const shown = last === undefined ? 'none' : roundShows(last);
  if (shown === 'consensus' || shown === 'consensusWithReservations') return shown;
  return told.outcome === 'voteInstead' ? 'voteInstead' : 'notAgreed';
};

const concludes = (told: Told, statement: Statement, { state }: Scene): Wish[] =>
  hasReached(state, told.concludedIn) && statement.conclusion === null
    ? [
        wish(`conclude:${told.id}`, 5000, {
          type: 'ConcludeStatement',
          statement: told.id,
          seen: statement.versions.length,
          outcome: outcomeOf(told, statement),
          poll: null,
        }),
      ]
    : [];

/** Takes the texts of the story on: the next round on them, a new version before it, and in the end the conclusion. */
export const takesStatementsOn = (scene: Scene): Wish[] =>
  scene.story.statements.flatMap((told) => {
    const statement = scene.state.consensus.statements[told.id];
    if (statement === undefined || statement.conclusion !== null) return [];
    const next = asks(told, statement, scene);
    return next.length > 0 ? next : concludes(told, statement, scene);
  });
