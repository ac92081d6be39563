import { type Round, roundShows, type Statement } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { roundRowsOf } from '../../consensus/round-rows.ts';
import { sayCarried } from '../../consensus/say-carried.ts';
import { GradeBars } from '../../ui/tally/grade-bars.tsx';
import { RuleSentence } from '../../ui/tally/rule-sentence.tsx';
import { useSay } from '../../words/say.ts';
import css from './round-result-scene.module.css';

type RoundResultSceneProps = { readonly statement: Statement; readonly round: Round };

/** What a test of opinion showed: how many chose each step, and what that means for the text. */
export const RoundResultScene = ({ statement, round }: RoundResultSceneProps) => {
  const { t } = useTranslation('screen');
  const say = useSay();
  return (
    <div className={css.result}>
      <p className={css.about}>
        {statement.title} · {t('statement.version', { version: round.version })}
      </p>
      <RuleSentence need={say(`sentences:round.${roundShows(round)}`)} why={sayCarried(say, round)} />
      <div className={css.bars}>
        <GradeBars rows={roundRowsOf(say, round)} electors={round.asked.length} />
      </div>
    </div>
  );
};
