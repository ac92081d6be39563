import { formatShortDay, formatTime } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useLanguage } from '../../words/use-language.ts';
import css from './rest-scene.module.css';

/** The meeting goes on another day: why, and when. */
export const AdjournedScene = () => {
  const { t } = useTranslation('screen');
  const { language } = useLanguage();
  const { adjournment, failedOpenings } = useMeeting().procedure;
  const failed = failedOpenings.at(-1);
  const until = adjournment?.until ?? failed?.rescheduledFor ?? null;
  const short = adjournment?.reason === null || adjournment === null ? failed : undefined;
  return (
    <div className={css.rest}>
      <div className={css.words}>
        <h2 className={css.title}>{t('adjourned.title')}</h2>
        <p className={css.reason}>
          {short === undefined ? adjournment?.reason : t('adjourned.noQuorum', short)}
        </p>
        <p className={css.back}>
          {until === null
            ? t('adjourned.later')
            : t('adjourned.until', { day: formatShortDay(until, language), time: formatTime(until) })}
        </p>
      </div>
    </div>
  );
};
