import type { Poll } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import css from './ballot.module.css';

/** The words that are decided on; the same on every screen. */
export const MotionText = ({ poll: { motion } }: { readonly poll: Pick<Poll, 'motion'> }) => {
  const { t } = useTranslation('console');
  return (
    <section className={css.motion}>
      <p className={css.motionHead}>
        <b>
          {motion.statement === null
            ? t('ballot.motion')
            : t('ballot.motionOf', { version: motion.statement.version })}
        </b>
        <span>{t('ballot.sameEverywhere')}</span>
      </p>
      <div className={css.motionWords}>
        <h2>{motion.title}</h2>
        <div className={css.paragraphs}>
          {motion.paragraphs.map((paragraph, i) => (
            <p key={i}>{paragraph}</p>
          ))}
        </div>
      </div>
    </section>
  );
};
