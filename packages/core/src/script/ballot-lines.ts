import { isRunning } from '../poll/is-running.ts';
import type { Poll, PollOutcome } from '../poll/state.ts';
import type { Situation } from '../kinds/situations.ts';
import { saidWhen } from './line.ts';
import { askedByWord, missingLine } from './missing-lines.ts';
import type { Moment } from './moment.ts';
import type { ScriptLine } from './script-line.ts';

/** What is said of the ballot that is put, runs, or was counted in this phase and is not published yet. */
export const ballotLines = (moment: Moment): ScriptLine[] => {
  const polls = moment.state.poll.order.toReversed().flatMap((id) => moment.state.poll.polls[id] ?? []);
  const running = polls.find(isRunning);
  const put = polls.find(({ status }) => status === 'ready');
  const counted = polls.find(
    (poll) => poll.status === 'counted' && (poll.countedAt ?? 0) >= phaseStart(moment),
  );
  if (running) return runningLines(moment, running);
  if (put)
    return [
      saidWhen(moment, 'ballotReady', {
        motion: put.motion.title,
        electors: put.electorate?.electors.length ?? 0,
      }),
    ];
  return counted ? countedLines(moment, counted) : [];
};

const phaseStart = ({ state }: Moment): number => state.phases.runs.at(-1)?.startedAt ?? 0;

const runningLines = (moment: Moment, poll: Poll): ScriptLine[] => {
  const electors = poll.electorate?.electors ?? [];
  const missing = electors.filter(({ person }) => poll.answers.answered[person] === undefined);
  const yesNo = poll.form.form === 'yesNoAbstain';
  const opening = saidWhen(moment, yesNo ? 'ballotOpen' : 'questionOpen', { motion: poll.motion.title });
  if (missing.length === 0) return [saidWhen(moment, 'ballotComplete')];
  if (missing.length === electors.length) return [opening];
  const asked = [...(yesNo ? askedByWord(moment, missing) : []), missingLine(moment, missing)];
  return poll.status === 'closing' ? [saidWhen(moment, 'ballotClosing'), ...asked] : [...asked, opening];
};

const outcomes: Record<PollOutcome, Situation> = {
  passed: 'ballotPassed',
  failed: 'ballotFailed',
  tied: 'ballotTied',
  noQuorum: 'ballotNoQuorum',
  opinion: 'ballotOpinion',
};

const countedLines = (moment: Moment, { result }: Poll): ScriptLine[] => {
  if (result === null) return [];
  const { inFavour, against, abstained, answered } = result.tally;
  const counts = { inFavour: String(inFavour), against: String(against), abstained: String(abstained) };
  return [saidWhen(moment, outcomes[result.outcome], { ...counts, answered })];
};
