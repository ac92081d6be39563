import { type Poll, type PollResult, scales } from '@yishi/core';
import { optionLetter } from '../../meeting/say-choice.ts';
import { sayPosition } from '../../meeting/say-position.ts';
import { GradeBars, type GradeRow } from '../../ui/tally/grade-bars.tsx';
import { type Say, useSay } from '../../words/say.ts';
import { ScoreList } from './score-list.tsx';

type Props = { poll: Poll; result: PollResult };

const rowsOf = (say: Say, { form, options }: Poll, { tally }: PollResult): readonly GradeRow[] => {
  if (form.form === 'scale')
    return scales[form.scale].map(({ level }) => ({
      ...sayPosition(say, form.scale, level),
      count: tally.levels[level] ?? 0,
    }));
  return options.map(({ id, label }, i) => ({
    mark: optionLetter(i),
    words: label,
    tone: 'choice',
    count: tally.options[id] ?? 0,
  }));
};

/** Opinions, a row for each option or step; points are sums, not people, so they have no cells. */
export const OpinionBars = ({ poll, result }: Props) => {
  const say = useSay();
  if (poll.form.form === 'score') return <ScoreList options={poll.options} sums={result.tally.options} />;
  return (
    <GradeBars
      rows={rowsOf(say, poll, result)}
      electors={poll.electorate?.electors.length ?? result.tally.answered}
    />
  );
};
