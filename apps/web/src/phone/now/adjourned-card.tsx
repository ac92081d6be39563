import { formatDay, formatTime } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useLanguage } from '../../words/use-language.ts';
import card from '../card.module.css';
import { NowLayout } from './now-layout.tsx';

/** The meeting goes on another day. */
export const AdjournedCard = () => {
  const { t } = useTranslation('phone');
  const { language } = useLanguage();
  const { adjournment } = useMeeting().procedure;
  const until = adjournment?.until ?? null;
  return (
    <NowLayout>
      <h2 className={card.head}>{t('adjourned.title')}</h2>
      <p>{adjournment?.reason ?? t('adjourned.noQuorum')}</p>
      <p className={card.lead}>
        {until === null
          ? t('adjourned.unknown')
          : t('adjourned.until', { day: formatDay(until, language), time: formatTime(until) })}
      </p>
    </NowLayout>
  );
};
