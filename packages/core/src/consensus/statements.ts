import { accept, type Decision, refuse } from '../decision.ts';
import type { Rejection } from '../rejection.ts';
import type { ConsensusCommand } from './commands.ts';
import type { ConsensusEvent } from './events.ts';
import type { ConsensusFacts } from './facts.ts';
import { mayClaim } from './may-claim.ts';
import { type RoundResult, roundShows } from './result.ts';
import type { ConsensusState, Statement } from './state.ts';

type Decided = Decision<ConsensusEvent>;
type Command<Type extends ConsensusCommand['type']> = Extract<ConsensusCommand, { type: Type }>;

/** A statement is put; its words become version 1 (C1). */
export const putStatement = (
  state: ConsensusState,
  { type: _, ...words }: Command<'PutStatement'>,
): Decided =>
  state.statements[words.statement] === undefined
    ? accept({ type: 'StatementPut', ...words })
    : refuse({ code: 'AlreadyExists' });

const hasOpenRound = ({ rounds }: Statement): boolean => rounds.some((r) => r.status === 'open');

/** Why nothing may be done to the text now, or null: it is concluded, being asked about, or not the version that was seen. */
export const textProblem = (statement: Statement, seen: number): Rejection | null => {
  if (statement.conclusion !== null) return { code: 'AlreadyConcluded' };
  if (hasOpenRound(statement)) return { code: 'RoundStillOpen' };
  const version = statement.versions.length;
  return seen === version ? null : { code: 'VersionMoved', version };
};

const sameWords = ({ versions }: Statement, paragraphs: readonly string[]): boolean =>
  JSON.stringify(versions.at(-1)?.paragraphs) === JSON.stringify(paragraphs);

/** The next version, made from the one that was seen (C1, C2, C6). The same words again change nothing. */
export const amendStatement = (
  state: ConsensusState,
  { statement: id, seen, paragraphs, why }: Command<'AmendStatement'>,
): Decided => {
  const statement = state.statements[id];
  if (statement === undefined) return refuse({ code: 'UnknownStatement' });
  const problem = textProblem(statement, seen);
  if (problem !== null) return refuse(problem);
  if (sameWords(statement, paragraphs)) return accept();
  return accept({ type: 'StatementAmended', statement: id, version: seen + 1, paragraphs, why });
};

/** What the last closed round on the current version shows. */
const shownBy = ({ rounds, versions }: Statement): RoundResult => {
  const last = rounds.findLast((r) => r.version === versions.length && r.status === 'closed');
  return last === undefined ? 'none' : roundShows(last);
};

const pollProblem = (
  { id }: Statement,
  poll: Command<'ConcludeStatement'>['poll'],
  { polls }: ConsensusFacts,
): Rejection | null => {
  if (poll === null) return null;
  const known = polls[poll];
  if (known === undefined || known.statement !== id) return { code: 'UnknownPoll' };
  return known.counted ? null : { code: 'PollStillOpen' };
};

/** Says what came of a text; agreement is only called what a round on these very words showed (C5, C6). */
export const concludeStatement = (
  state: ConsensusState,
  { statement: id, seen, outcome, poll }: Command<'ConcludeStatement'>,
  facts: ConsensusFacts,
): Decided => {
  const statement = state.statements[id];
  if (statement === undefined) return refuse({ code: 'UnknownStatement' });
  const result = shownBy(statement);
  const problem = textProblem(statement, seen) ?? pollProblem(statement, poll, facts);
  if (problem !== null) return refuse(problem);
  if (!mayClaim(outcome, result)) return refuse({ code: 'NotReached', result });
  return accept({ type: 'StatementConcluded', statement: id, version: seen, outcome, poll });
};
