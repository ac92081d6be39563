import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../ui/big-button.tsx';
import { showCode } from './show-code.ts';
import styles from './code-form.module.css';

/** The spoken or printed code, typed by hand; forgiving about dashes, spaces and small letters. */
export const CodeForm = ({ onCode }: { onCode: (code: string) => void }) => {
  const { t } = useTranslation('join');
  const [typed, setTyped] = useState('');
  const complete = typed.replace('-', '').length === 8;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) onCode(typed);
      }}
    >
      <h1>{t('code.title')}</h1>
      <p className={styles.help} id="code-help">
        {t('code.help')}
      </p>
      <input
        className={styles.code}
        value={typed}
        onChange={(event) => setTyped(showCode(event.target.value))}
        aria-label={t('code.label')}
        aria-describedby="code-help"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        inputMode="text"
        placeholder="K7QM-42XD"
      />
      <p className={styles.help}>{t('code.scan')}</p>
      <div className={styles.action}>
        <BigButton type="submit" tone="go" size="big" wide disabled={!complete}>
          {t('code.go')}
        </BigButton>
      </div>
    </form>
  );
};
