import { countLevels, type Round, roundShows, scales } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { sayCarried } from '../../consensus/say-carried.ts';
import { sayPosition } from '../../meeting/say-position.ts';
import { GradeBars } from '../../ui/tally/grade-bars.tsx';
import { useSay } from '../../words/say.ts';
import { Reasons } from './reasons.tsx';
import css from './round.module.css';

/** A closed round in words: what it shows, how many said what, and why. */
export const RoundWords = ({ round }: { readonly round: Round }) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const levels = round.levels ?? countLevels(round);
  const silent = round.asked.length - Object.keys(round.answers.answered).length;
  return (
    <div className={css.words}>
      <p>
        <b>{say(`sentences:round.${roundShows(round)}`)}</b> {sayCarried(say, round)}{' '}
        {silent === 0 ? null : t('round.silent', { count: silent })}
      </p>
      <GradeBars
        rows={scales[round.scale].map(({ level }) => ({
          ...sayPosition(say, round.scale, level),
          count: levels[level] ?? 0,
        }))}
        electors={round.asked.length}
        line={{
          after: scales[round.scale].findLastIndex(({ meaning }) => meaning === 'support'),
          words: t('round.carriesAbove'),
        }}
      />
      <Reasons round={round} />
    </div>
  );
};
