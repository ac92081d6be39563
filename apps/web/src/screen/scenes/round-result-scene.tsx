import { bandsOf, type Round, roundShows, type Statement } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { roundRowsOf } from '../../consensus/round-rows.ts';
import { GradeBars } from '../../ui/tally/grade-bars.tsx';
import { RuleSentence } from '../../ui/tally/rule-sentence.tsx';
import { useSay } from '../../words/say.ts';
import css from './round-result-scene.module.css';

type RoundResultSceneProps = { readonly statement: Statement; readonly round: Round };

/** What a test of opinion showed: how many chose each step, and what that means for the text. */
export const RoundResultScene = ({ statement, round }: RoundResultSceneProps) => {
  const { t } = useTranslation('screen');
  const say = useSay();
  const { support, reservation, doubt, block } = bandsOf(round, round.levels ?? {});
  return (
    <div className={css.result}>
      <p className={css.about}>
        {statement.title} · {t('statement.version', { version: round.version })}
      </p>
      <RuleSentence
        need={say(`sentences:round.${roundShows(round)}`)}
        why={say('sentences:round.carries', { carry: support + reservation, doubt: doubt + block })}
      />
      <div className={css.bars}>
        <GradeBars rows={roundRowsOf(say, round)} electors={round.asked.length} />
      </div>
    </div>
  );
};
