import { actingFor } from '../acting-for.ts';
import { missingOf } from '../answers.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { PersonId } from '../ids.ts';
import type { Rejection } from '../rejection.ts';
import { scales, stepOf } from '../scales.ts';
import type { ConsensusCommand } from './commands.ts';
import type { ConsensusEvent } from './events.ts';
import type { ConsensusFacts } from './facts.ts';
import { countLevels } from './result.ts';
import { textProblem } from './statements.ts';
import type { ConsensusState, Position, Round } from './state.ts';

type Decided = Decision<ConsensusEvent>;
type Command<Type extends ConsensusCommand['type']> = Extract<ConsensusCommand, { type: Type }>;

const allRounds = ({ statements }: ConsensusState): Round[] =>
  Object.values(statements).flatMap((s) => s.rounds);

const openProblem = (state: ConsensusState, facts: ConsensusFacts): Rejection | null => {
  if (facts.pollOpen || allRounds(state).some((r) => r.status === 'open')) return { code: 'AnotherPollOpen' };
  return facts.voters.length === 0 ? { code: 'NoElectors' } : null;
};

/** Asks every present voter about the current version (C2, C8); one ballot or round at a time (P11). */
export const openRound = (
  state: ConsensusState,
  { statement: id, round, seen }: Command<'OpenRound'>,
  facts: ConsensusFacts,
): Decided => {
  const statement = state.statements[id];
  if (statement === undefined) return refuse({ code: 'UnknownStatement' });
  if (allRounds(state).some((r) => r.id === round)) return refuse({ code: 'AlreadyExists' });
  const problem = textProblem(statement, seen) ?? openProblem(state, facts);
  if (problem !== null) return refuse(problem);
  return accept({ type: 'RoundOpened', statement: id, round, version: seen, asked: facts.voters });
};

type Found = { ok: true; round: Round } | { ok: false; rejection: Rejection };

const openRoundOf = (
  state: ConsensusState,
  { statement: id, round: roundId }: Pick<Command<'CloseRound'>, 'statement' | 'round'>,
): Found => {
  const statement = state.statements[id];
  if (statement === undefined) return refuse({ code: 'UnknownStatement' });
  const round = statement.rounds.find((r) => r.id === roundId);
  if (round === undefined) return refuse({ code: 'UnknownRound' });
  return round.status === 'open' ? { ok: true, round } : refuse({ code: 'RoundNotOpen' });
};

const askedProblem = ({ asked }: Round, person: PersonId): Rejection | null =>
  asked.some((a) => a.person === person) ? null : { code: 'NotAnElector' };

const positionProblem = ({ scale }: Round, { level, reason }: Position): Rejection | null => {
  const step = stepOf(scale, level);
  const levels = scales[scale].map((s) => s.level);
  if (step === undefined)
    return { code: 'ChoiceInvalid', min: Math.min(...levels), max: Math.max(...levels) };
  return step.needsReason && reason === null ? { code: 'ReasonRequired', level } : null;
};

const isSame = (one: Position | undefined, other: Position): boolean =>
  one?.level === other.level && one.reason === other.reason;

/** Takes or changes a position; the last one before the close counts (C3, C4). */
export const answerRound = (
  state: ConsensusState,
  command: Command<'AnswerRound'>,
  facts: ConsensusFacts,
): Decided => {
  const { statement, round: roundId, person, level, reason } = command;
  const act = actingFor(person, facts);
  if (!act.ok) return act;
  const found = openRoundOf(state, command);
  if (!found.ok) return found;
  const position = { level, reason };
  const problem = askedProblem(found.round, person) ?? positionProblem(found.round, position);
  if (problem !== null) return refuse(problem);
  if (isSame(found.round.answers.choices[person], position)) return accept();
  return accept({
    type: 'RoundAnswered',
    statement,
    round: roundId,
    person,
    channel: act.channel,
    helper: act.helper,
    position,
  });
};

/** Takes a position back, so that it does not count. */
export const withdrawPosition = (
  state: ConsensusState,
  command: Command<'WithdrawPosition'>,
  facts: ConsensusFacts,
): Decided => {
  const { statement, round: roundId, person } = command;
  const act = actingFor(person, facts);
  if (!act.ok) return act;
  const found = openRoundOf(state, command);
  if (!found.ok) return found;
  if (found.round.answers.answered[person] === undefined) return refuse({ code: 'NotAnswered' });
  return accept({ type: 'PositionWithdrawn', statement, round: roundId, person, helper: act.helper });
};

/** Ends a round and counts its levels, unless more are missing than the chair saw. */
export const closeRound = (state: ConsensusState, command: Command<'CloseRound'>): Decided => {
  const found = openRoundOf(state, command);
  if (!found.ok) return found;
  const { round } = found;
  const missing = missingOf(round.asked, round.answers).length;
  if (missing > command.seenMissing) return refuse({ code: 'MissingElectors', missing });
  return accept({
    type: 'RoundClosed',
    statement: command.statement,
    round: round.id,
    levels: countLevels(round),
    positions: round.answers.choices,
  });
};
