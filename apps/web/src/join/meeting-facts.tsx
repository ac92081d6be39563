import { formatShortDay, formatTime, type Language } from '@yishi/i18n';
import type { MeetingCard } from '@yishi/protocol/names';
import { useTranslation } from 'react-i18next';
import styles from './meeting-facts.module.css';

const asLanguage = (language: string): Language => (language === 'en' ? 'en' : 'zh-CN');

/** Which meeting this is, when and where, and how to hear it from afar. */
export const MeetingFacts = ({ card }: { card: MeetingCard }) => {
  const { i18n } = useTranslation('join');
  const language = asLanguage(i18n.language);
  return (
    <section className={styles.facts}>
      <p className={styles.kind}>{language === 'en' ? card.kind.en : card.kind.zh}</p>
      <h1>{card.title}</h1>
      <p className={styles.when}>
        {formatShortDay(card.scheduledAt, language)} {formatTime(card.scheduledAt)} · {card.place}
      </p>
      {card.conference === null ? null : <HearIt conference={card.conference} />}
    </section>
  );
};

const HearIt = ({ conference }: { conference: NonNullable<MeetingCard['conference']> }) => {
  const { t } = useTranslation('join');
  return (
    <p className={styles.hear}>
      {conference.link === null ? null : (
        <a href={conference.link} target="_blank" rel="noreferrer">
          {t('meeting.openLink')}
        </a>
      )}
      {conference.dialIn === null ? null : (
        <a href={`tel:${conference.dialIn.replaceAll(/[^+\d]/g, '')}`}>
          {t('meeting.dialIn')} {conference.dialIn}
          {conference.code === null ? null : ` · ${t('meeting.dialCode', { code: conference.code })}`}
        </a>
      )}
    </p>
  );
};
