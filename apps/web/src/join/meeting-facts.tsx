import { formatShortDay, formatTime } from '@yishi/i18n';
import type { MeetingCard } from '@yishi/protocol/names';
import { useLanguage } from '../words/use-language.ts';
import styles from './meeting-facts.module.css';

/** Which meeting this is, when and where. */
export const MeetingFacts = ({ card }: { card: MeetingCard }) => {
  const { language, local } = useLanguage();
  return (
    <section className={styles.facts}>
      <h1>{card.title}</h1>
      <p>
        {local(card.kind)} · {card.community.name}
      </p>
      <p>
        {formatShortDay(card.scheduledAt, language)} {formatTime(card.scheduledAt)} · {card.place}
      </p>
    </section>
  );
};
