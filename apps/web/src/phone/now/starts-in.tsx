import { formatClock, formatShortDay, formatTime } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { useLanguage } from '../../words/use-language.ts';
import card from '../card.module.css';

const dayMs = 86_400_000;

/** How long until the meeting, and when and where it is. */
export const StartsIn = () => {
  const { t } = useTranslation('phone');
  const { language } = useLanguage();
  const { notice } = useMeeting().procedure;
  const leftMs = (notice?.scheduledAt ?? 0) - useMeetingNow();
  if (notice === null) return null;
  const days = Math.ceil(leftMs / dayMs);
  return (
    <div className={card.sheet}>
      {leftMs <= 0 ? (
        <p className={card.lead}>{t('before.soon')}</p>
      ) : (
        <div>
          <p className={card.meta}>{t('before.startsIn')}</p>
          <p className={card.clock} role="timer">
            {leftMs >= dayMs ? t('before.days', { count: days }) : formatClock(leftMs)}
          </p>
        </div>
      )}
      <p className={`${card.meta} ${card.ruled}`}>
        {t('before.startsAt', {
          day: formatShortDay(notice.scheduledAt, language),
          time: formatTime(notice.scheduledAt),
        })}
        <br />
        {notice.place}
      </p>
    </div>
  );
};
