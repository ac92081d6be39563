import type { Round, Statement } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { Turnout } from '../ui/tally/turnout.tsx';
import { useSay } from '../words/say.ts';
import css from './card.module.css';

type RoundCardProps = { readonly statement: Statement; readonly round: Round };

/** A test of opinion that is running: how many have answered, never who said what. */
export const RoundCard = ({ statement, round }: RoundCardProps) => {
  const { t } = useTranslation('watch');
  const say = useSay();
  const answered = Object.keys(round.answers.answered).length;
  return (
    <article className={css.card}>
      <p className={css.stage}>{t('round.open')}</p>
      <div className={css.body}>
        <h2 className={css.title}>
          {statement.title} · {t('text.version', { version: round.version })}
        </h2>
        <p aria-live="polite">{say('sentences:round.turnout', { asked: round.asked.length, answered })}</p>
        <Turnout answered={answered} electors={round.asked.length} />
        <p className={css.meta}>{t('round.hint')}</p>
      </div>
    </article>
  );
};
