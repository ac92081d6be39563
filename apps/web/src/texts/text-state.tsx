import { useTranslation } from 'react-i18next';
import { BigButton } from '../ui/big-button.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './texts.module.css';
import type { OpenText } from './text-link.ts';

/** Says when a shared text is not up to date, or may only be read. */
export const TextState = ({ text: { status, right } }: { text: OpenText }) => {
  const { t } = useTranslation('texts');
  if (status === 'opening') return <p className={styles.quiet}>{t('state.opening')}</p>;
  if (status === 'live') {
    return right === 'read' ? <p className={styles.quiet}>{t('state.readOnly')}</p> : null;
  }
  return (
    <div className={styles.interrupted}>
      <Notice tone="attention">
        <p>{t(`state.${status}`)}</p>
        {status === 'lost' ? null : (
          <BigButton onClick={() => globalThis.location.reload()}>{t('state.again')}</BigButton>
        )}
      </Notice>
    </div>
  );
};
