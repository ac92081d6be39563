import type { Round, Statement } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import card from '../card.module.css';
import { NowLayout } from '../now/now-layout.tsx';
import { RoundHead } from './round-head.tsx';
import { RoundTurnout } from './round-turnout.tsx';

/** A round in which others are asked. */
export const RoundSeen = ({ statement, round }: { statement: Statement; round: Round }) => {
  const { t } = useTranslation('phone');
  return (
    <NowLayout>
      <p className={card.meta}>{t('round.notAskedHelp')}</p>
      <RoundHead statement={statement} round={round} />
      <RoundTurnout round={round} />
    </NowLayout>
  );
};
