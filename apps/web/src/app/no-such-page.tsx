import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './notice-page.module.css';

/** An address that leads nowhere, and the way to the notice board. */
export const NoSuchPage = () => {
  const { t } = useTranslation('app');
  return (
    <main className={styles.page}>
      <h1>{t('noPage.title')}</h1>
      <p>{t('noPage.body')}</p>
      <Link className={styles.action} to="/">
        {t('noPage.toBoard')}
      </Link>
    </main>
  );
};
