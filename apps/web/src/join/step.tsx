import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './step.module.css';

type Props = {
  /** 2 or 3: the code, or its scan, was the first. */
  step: 2 | 3;
  title: ReactNode;
  children: ReactNode;
  /** What can be done, in thumb's reach. */
  action?: ReactNode;
};

/** One question on the way in. */
export const Step = ({ step, title, children, action }: Props) => {
  const { t } = useTranslation('join');
  return (
    <>
      <div>
        <p className={styles.step}>{t('step', { step })}</p>
        <h2 className={styles.title}>{title}</h2>
      </div>
      {children}
      {action === undefined ? null : <div className={styles.action}>{action}</div>}
    </>
  );
};
