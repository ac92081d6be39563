import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../ui/big-button.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './code-form.module.css';
import { showCode } from './show-code.ts';

type Props = {
  /** A code that no meeting has, to be put right. */
  wrong: string | null;
  onCode: (code: string) => void;
};

/** The spoken or printed code, typed by hand; forgiving about dashes, spaces and small letters. */
export const CodeForm = ({ wrong, onCode }: Props) => {
  const { t } = useTranslation('join');
  const [typed, setTyped] = useState(showCode(wrong ?? ''));
  const helpId = useId();
  const complete = typed.replace('-', '').length === 8;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) onCode(typed);
      }}
    >
      <h1 className={styles.title}>{t('code.title')}</h1>
      <p className={styles.help} id={helpId}>
        {t('code.help')}
      </p>
      <input
        className={styles.code}
        value={typed}
        onChange={(event) => setTyped(showCode(event.target.value))}
        aria-label={t('code.label')}
        aria-describedby={helpId}
        aria-invalid={wrong !== null}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        inputMode="text"
        placeholder="K7QM-42XD"
      />
      {wrong === null ? null : (
        <Notice tone="attention" title={t('code.wrong')}>
          {t('code.wrongHelp')}
        </Notice>
      )}
      <p className={styles.help}>{t('code.scan')}</p>
      <div className={styles.action}>
        <BigButton type="submit" tone="go" size="big" wide disabled={!complete}>
          {t('code.go')}
        </BigButton>
      </div>
    </form>
  );
};
