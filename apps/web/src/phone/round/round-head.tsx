import type { Round, Statement } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import card from '../card.module.css';
import { MotionText } from '../text/motion-text.tsx';

/** The version that is asked about, in full. */
export const RoundHead = ({ statement, round }: { statement: Statement; round: Round }) => {
  const { t } = useTranslation('phone');
  const paragraphs = statement.versions.find(({ version }) => version === round.version)?.paragraphs ?? [];
  return (
    <>
      <div>
        <p className={card.meta}>{t('round.strip', { version: round.version })}</p>
        <h2 className={card.title}>{statement.title}</h2>
        <p className={card.meta}>{t('round.notFormal')}</p>
      </div>
      <MotionText paragraphs={paragraphs} />
    </>
  );
};
