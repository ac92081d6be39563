import type { OptionId, PollOption } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import card from '../card.module.css';

type Props = { options: readonly PollOption[]; sums: Readonly<Record<OptionId, number>> };

/** Options by the points they were given, the most first. */
export const ScoreList = ({ options, sums }: Props) => {
  const { t } = useTranslation('phone');
  const ranked = options.toSorted((a, b) => (sums[b.id] ?? 0) - (sums[a.id] ?? 0));
  return (
    <dl className={card.facts}>
      {ranked.map(({ id, label }) => (
        <div key={id} className={card.pair}>
          <dt>{label}</dt>
          <dd>{t('ballot.points', { points: sums[id] ?? 0 })}</dd>
        </div>
      ))}
    </dl>
  );
};
