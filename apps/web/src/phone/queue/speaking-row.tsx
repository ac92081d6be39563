import { speechClock } from '@yishi/core';
import { formatClock } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { Icon } from '../../ui/icons/icon.tsx';
import css from './speaking-row.module.css';

/** Whoever has the floor, above the line. */
export const Speaking = () => {
  const { t } = useTranslation('phone');
  const { queue, attendance } = useMeeting();
  const now = useMeetingNow();
  const entry = queue.speaking === null ? undefined : queue.entries[queue.speaking];
  if (entry === undefined || entry.speech === null) return null;
  const { leftMs, overMs } = speechClock(entry.speech, now);
  return (
    <p className={css.row}>
      <Icon name="microphone" />
      <span>
        <b>{attendance.people[entry.person]?.name}</b> {t('speaking.label')}
      </span>
      {leftMs === null ? null : (
        <span className={css.left} role="timer">
          {overMs > 0
            ? t('speaking.over', { time: formatClock(overMs) })
            : t('ballot.left', { time: formatClock(leftMs) })}
        </span>
      )}
    </p>
  );
};
