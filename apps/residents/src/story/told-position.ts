import { type PersonId, type Position, type Round, scales, type Statement, stepOf } from '@yishi/core';
import type { Scene } from '../behaviour/wish.ts';

type Answer = { first: Position | null; position: Position };

/** The statement of the story that a statement of the meeting is: by its id, by its words, or by its place. */
const toldStatement = (statement: Statement, { state, story }: Scene) =>
  story.statements.find((told) => told.id === statement.id) ??
  story.statements.find((told) => told.title === statement.title) ??
  story.statements[state.consensus.order.indexOf(statement.id)];

/** A position that supports the text, on any scale: the mildest step that needs no reason. */
const content = ({ scale }: Round): Position => {
  const step = scales[scale].findLast((s) => s.meaning === 'support');
  return { level: step?.level ?? 1, reason: null };
};

/** What somebody says to a round: as the story tells of the same round of the same text, else that they can live with it. */
export const positionIn = (statement: Statement, round: Round, person: PersonId, scene: Scene): Answer => {
  const told = toldStatement(statement, scene);
  const place = statement.rounds.findIndex((r) => r.id === round.id);
  const answer = told?.rounds[place]?.positions.find((p) => p.person === person);
  if (answer === undefined || told?.scale !== round.scale) return { first: null, position: content(round) };
  const { level, reason, first } = answer;
  return stepOf(round.scale, level) === undefined
    ? { first: null, position: content(round) }
    : { first, position: { level, reason } };
};
