import { useTranslation } from 'react-i18next';
import styles from './notice-page.module.css';

/** What is shown when a screen breaks: that the meeting is unharmed, and the way back. */
export const PageFault = () => {
  const { t } = useTranslation('app');
  return (
    <main className={styles.page}>
      <h1>{t('fault.title')}</h1>
      <p>{t('fault.body')}</p>
      <button type="button" className={styles.action} onClick={() => globalThis.location.reload()}>
        {t('fault.reload')}
      </button>
    </main>
  );
};
