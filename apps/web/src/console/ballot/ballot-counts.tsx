import { type Poll, type Standing, standingOf } from '@yishi/core';
import { sayStep } from '../../meeting/say-position.ts';
import { optionLetter } from '../../meeting/say-choice.ts';
import { ScoreBars } from '../../poll/score-bars.tsx';
import { GradeBars, type GradeRow } from '../../ui/tally/grade-bars.tsx';
import { TallyCounts } from '../../ui/tally/tally-counts.tsx';
import { type Say, useSay } from '../../words/say.ts';
import { scales, tallyOf } from '@yishi/core';
import css from './ballot.module.css';

type BallotCountsProps = { readonly poll: Poll; readonly open?: boolean };

/** The count so far, by answer; each with its shape and its word. */
export const BallotCounts = ({ poll, open = true }: BallotCountsProps) => {
  const say = useSay();
  const standing = standingOf(poll);
  if (standing === null) return null;
  const electors = poll.electorate?.electors.length ?? 0;
  const { inFavour, against, abstained } = standing;
  const { form } = poll.form;
  if (form === 'yesNoAbstain')
    return (
      <div className={css.counts}>
        <TallyCounts counts={{ electors, for: inFavour, against, abstain: abstained }} open={open} />
      </div>
    );
  return (
    <div className={css.optionCounts}>
      {form === 'score' ? (
        <ScoreBars poll={poll} />
      ) : (
        <GradeBars rows={rowsOf(say, poll, standing)} electors={electors} />
      )}
    </div>
  );
};

const rowsOf = (say: Say, poll: Poll, standing: Standing): GradeRow[] => {
  const { form } = poll;
  if (form.form !== 'scale')
    return poll.options.map(({ id, label }, i) => ({
      mark: optionLetter(i),
      words: label,
      tone: 'choice',
      count: standing.options.find(({ option }) => option === id)?.count ?? 0,
    }));
  const levels = (poll.result?.tally ?? tallyOf(poll)).levels;
  return scales[form.scale].map(({ level, meaning }) => ({
    mark: String(level),
    words: sayStep(say, form.scale, level),
    tone: meaning,
    count: levels[level] ?? 0,
  }));
};
