import type { Person, Position, Round, Statement } from '@yishi/core';
import { positionIn } from '../story/told-position.ts';
import { type Scene, type Wish, wish } from './wish.ts';

const isSame = (one: Position, other: Position): boolean =>
  one.level === other.level && one.reason === other.reason;

const answer = (me: Person, statement: Statement, round: Round, position: Position) =>
  ({
    type: 'AnswerRound',
    statement: statement.id,
    round: round.id,
    person: me.id,
    ...position,
  }) as const;

const wishFor = (me: Person, statement: Statement, round: Round, scene: Scene): Wish[] => {
  const chance = scene.chance(me.id, 'position', round.id);
  const { first, position } = positionIn(statement, round, me.id, scene);
  if (round.answers.answered[me.id] === undefined) {
    const afterMs = chance.between(3000, 16_000);
    return [wish(`position:${round.id}`, afterMs, answer(me, statement, round, first ?? position))];
  }
  const given = round.answers.choices[me.id];
  return first !== null && given !== undefined && isSame(given, first)
    ? [wish(`reposition:${round.id}`, chance.between(3000, 7000), answer(me, statement, round, position))]
    : [];
};

/** Somebody who is asked about a text says where they stand, with the reason where one is asked for. */
export const takesPositions = (me: Person, scene: Scene): Wish[] =>
  Object.values(scene.state.consensus.statements).flatMap((statement) =>
    statement.rounds
      .filter(({ status, asked }) => status === 'open' && asked.some(({ person }) => person === me.id))
      .flatMap((round) => wishFor(me, statement, round, scene)),
  );
