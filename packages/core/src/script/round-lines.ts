import { bandsOf, roundShows } from '../consensus/result.ts';
import type { Round, Statement } from '../consensus/state.ts';
import { saidWhen } from './line.ts';
import { missingLine } from './missing-lines.ts';
import type { Moment } from './moment.ts';
import type { ScriptLine } from './script-line.ts';

/** What is said of the round that runs, or of the last one on the current words of the latest text. */
export const roundLines = (moment: Moment): ScriptLine[] => {
  const statements = moment.state.consensus.order
    .toReversed()
    .flatMap((id) => moment.state.consensus.statements[id] ?? []);
  const running = statements.flatMap((statement) =>
    statement.rounds.flatMap((round) => (round.status === 'open' ? [{ statement, round }] : [])),
  )[0];
  const latest = statements.find(({ conclusion }) => conclusion === null);
  const last = latest?.rounds.findLast(({ version }) => version === latest.versions.length);
  if (running) return runningLines(moment, running.statement, running.round);
  return last ? closedLines(moment, last) : [];
};

const runningLines = (
  moment: Moment,
  { title }: Statement,
  { asked, answers, version }: Round,
): ScriptLine[] => {
  const missing = asked.filter(({ person }) => answers.answered[person] === undefined);
  const opening = saidWhen(moment, 'roundOpen', { statement: title, version: String(version) });
  if (missing.length === 0) return [saidWhen(moment, 'roundComplete')];
  return missing.length === asked.length ? [opening] : [missingLine(moment, missing), opening];
};

const answeredIn = ({ levels }: Round): number =>
  Object.values(levels ?? {}).reduce((sum, count) => sum + count, 0);

const closedLines = (moment: Moment, round: Round): ScriptLine[] => {
  const shows = roundShows(round);
  if (shows === 'consensus') return [saidWhen(moment, 'roundConsensus')];
  if (shows === 'consensusWithReservations') return [saidWhen(moment, 'roundReservations')];
  const silent = round.asked.length - answeredIn(round);
  if (shows === 'incomplete') return [saidWhen(moment, 'roundIncomplete', { count: silent })];
  const { doubt, block } = bandsOf(round, round.levels ?? {});
  return doubt + block === 0 ? [] : [saidWhen(moment, 'roundNone', { count: doubt + block })];
};
