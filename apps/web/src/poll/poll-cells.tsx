import { type Audience, isShown, type Poll, standingOf } from '@yishi/core';
import { GradeBars } from '../ui/tally/grade-bars.tsx';
import { Tally } from '../ui/tally/tally.tsx';
import { Turnout } from '../ui/tally/turnout.tsx';
import { useSay } from '../words/say.ts';
import { optionRowsOf } from './option-rows.ts';
import { ScoreBars } from './score-bars.tsx';
import { voteCountsOf } from './vote-counts.ts';

type PollCellsProps = { readonly poll: Poll; readonly audience: Audience };

/** A ballot as cells, one for each voter: how they answered where this audience may see it, else only that they did. */
export const PollCells = ({ poll, audience }: PollCellsProps) => {
  const say = useSay();
  if (poll.electorate === null) return null;
  const electors = poll.electorate.electors.length;
  if (!isShown(poll, audience))
    return <Turnout answered={Object.keys(poll.answers.answered).length} electors={electors} />;
  const counts = voteCountsOf(poll);
  if (counts !== null) return <Tally counts={counts} need={standingOf(poll)?.needed ?? null} />;
  if (poll.form.form === 'score') return <ScoreBars poll={poll} />;
  const { rows, above, needed } = optionRowsOf(say, poll);
  const line =
    above === null ? {} : { line: { after: above - 1, words: say('sentences:threshold', { needed }) } };
  return <GradeBars rows={rows} electors={electors} {...line} />;
};
