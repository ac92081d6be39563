import type { Poll } from '@yishi/core';
import { formatClock } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../meeting/meeting-context.ts';
import { Icon } from '../../ui/icons/icon.tsx';
import { pollDeadline } from './poll-deadline.ts';
import css from './rule-words.module.css';

/** What was left of the ballot when the network went, and that only the clock of the hall counts. */
export const OfflineClock = ({ poll }: { poll: Poll }) => {
  const { t } = useTranslation('phone');
  const { status, clockOffset } = useLive();
  const deadline = pollDeadline(poll);
  const lostAt = status.is === 'lost' ? status.since + clockOffset : null;
  return (
    <p className={css.rule}>
      <Icon name="clock" />
      <span>
        {deadline === null || lostAt === null || deadline <= lostAt
          ? null
          : t('delivery.leftWhenLost', { time: formatClock(deadline - lostAt) })}
        <b>{t('delivery.hallClock')}</b>
      </span>
    </p>
  );
};
