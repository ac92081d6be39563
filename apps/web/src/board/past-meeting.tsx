import { formatShortDay } from '@yishi/i18n';
import type { BoardMeeting } from '@yishi/protocol/names';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../words/use-language.ts';
import { useSay } from '../words/say.ts';
import styles from './board-screen.module.css';

/** A meeting that is over, and its record where it can be read. */
export const PastMeeting = ({ meeting: { card, recordPath } }: { meeting: BoardMeeting }) => {
  const { t } = useTranslation('board');
  const say = useSay();
  const { language, local } = useLanguage();
  return (
    <li>
      <p className={styles.quiet}>
        {local(card.kind)} · {formatShortDay(card.scheduledAt, language)}
        {card.number === null ? '' : ` · ${card.number}`}
      </p>
      <h3>{card.title}</h3>
      <p>
        <span className={styles.quiet}>{say(`status.${card.status}`)}</span>{' '}
        {recordPath === null ? null : <Link to={recordPath}>{t('record')}</Link>}
      </p>
    </li>
  );
};
