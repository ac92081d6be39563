import { acceptSuggestion, dropSuggestion, readSuggestions } from '@yishi/collab';
import { useTranslation } from 'react-i18next';
import type * as Y from 'yjs';
import { BigButton } from '../ui/big-button.tsx';
import styles from './texts.module.css';
import { useDoc } from './use-doc.ts';

type Props = { doc: Y.Doc; mayDecide: boolean; nameOf: (person: string) => string };

/** What members would like to see on the agenda, and whether it is taken up. */
export const Suggestions = ({ doc, mayDecide, nameOf }: Props) => {
  const { t } = useTranslation('texts');
  const suggestions = useDoc(doc, readSuggestions);
  if (suggestions.length === 0) return null;
  return (
    <section className={styles.suggestions}>
      <h3>{t('suggestions.title')}</h3>
      <ul>
        {suggestions.map(({ id, title, reason, minutes, by }) => (
          <li key={id} className={styles.suggestion}>
            <p>
              <b>{title}</b>{' '}
              <span className={styles.quiet}>{t('suggestions.by', { name: nameOf(by), minutes })}</span>
            </p>
            {reason === '' ? null : <p className={styles.quiet}>{reason}</p>}
            {mayDecide ? (
              <p className={styles.moves}>
                <BigButton tone="go" size="small" onClick={() => acceptSuggestion(doc, id)}>
                  {t('suggestions.accept')}
                </BigButton>
                <BigButton size="small" onClick={() => dropSuggestion(doc, id)}>
                  {t('suggestions.decline')}
                </BigButton>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
};
