import type { LookReply } from '@yishi/protocol/names';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { keptPeople } from '../meeting/member-token.ts';
import { buttonClass } from '../ui/big-button.tsx';
import styles from './come-back.module.css';

/** Somebody who came in on this device before goes on with one tap. */
export const ComeBack = ({ look: { card, people } }: { look: LookReply }) => {
  const { t } = useTranslation('join');
  const kept = keptPeople(card.id);
  const before = people.filter(({ id }) => kept.includes(id));
  if (before.length === 0) return null;
  return (
    <section className={styles.before}>
      <h3>{t('again.title')}</h3>
      {before.map(({ id, name }) => (
        <Link
          key={id}
          className={buttonClass({ tone: 'go', size: 'big', wide: true })}
          to={`/m/${card.id}/phone/${id}`}
        >
          {t('again.go', { name })}
        </Link>
      ))}
      <p>{t('again.other')}</p>
    </section>
  );
};
