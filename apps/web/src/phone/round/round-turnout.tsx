import type { Round } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { Turnout } from '../../ui/tally/turnout.tsx';
import card from '../card.module.css';

/** How many have answered. */
export const RoundTurnout = ({ round }: { round: Round }) => {
  const { t } = useTranslation('phone');
  const asked = round.asked.length;
  const answered = Object.keys(round.answers.answered).length;
  return (
    <section className={card.soFar} data-silent>
      <b>{t('round.turnout', { asked, answered })}</b>
      <Turnout answered={answered} electors={asked} />
    </section>
  );
};
