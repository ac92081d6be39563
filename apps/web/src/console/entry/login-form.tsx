import type { Rejection } from '@yishi/core';
import type { Refusal } from '@yishi/protocol/names';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sayRefusal } from '../../meeting/say-refusal.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useSay } from '../../words/say.ts';
import { focusesInput } from '../forms/focuses-input.ts';
import css from './entry.module.css';
import type { Entry } from './use-staff-self.ts';

type LoginFormProps = {
  readonly why: Rejection | Refusal | null;
  readonly onLogin: (entry: Entry) => void;
};

const isAboutCode = (why: LoginFormProps['why']): boolean =>
  why?.code === 'CodeNeeded' || why?.code === 'WrongCode';

/** Name and password of a member of staff; and a code, once the account asked for one. */
export const LoginForm = ({ why, onLogin }: LoginFormProps) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [asksCode, setAsksCode] = useState(false);
  if (isAboutCode(why) && !asksCode) setAsksCode(true);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onLogin({ name: name.trim(), password, ...(asksCode ? { code: code.trim() } : {}) });
  };
  return (
    <form className={css.card} onSubmit={submit}>
      <h1>{t('login.title')}</h1>
      <p className={css.help}>{t('login.help')}</p>
      <label className={css.field}>
        <span>{t('login.name')}</span>
        <input value={name} autoComplete="username" onChange={(event) => setName(event.target.value)} />
      </label>
      <label className={css.field}>
        <span>{t('login.password')}</span>
        <input
          type="password"
          value={password}
          autoComplete="current-password"
          onChange={(event) => setPassword(event.target.value)}
        />
      </label>
      {asksCode ? <CodeField code={code} onType={setCode} /> : null}
      {why === null || why.code === 'CodeNeeded' ? null : (
        <Notice tone="attention">{sayRefusal(say, why)}</Notice>
      )}
      <BigButton
        type="submit"
        tone="go"
        wide
        disabled={name.trim() === '' || password === '' || (asksCode && code.trim() === '')}
      >
        {t('login.go')}
      </BigButton>
    </form>
  );
};

type CodeFieldProps = { readonly code: string; readonly onType: (code: string) => void };

/** The six digits of an app, or a code for emergencies. */
const CodeField = ({ code, onType }: CodeFieldProps) => {
  const { t } = useTranslation('console');
  const helpId = useId();
  return (
    <label ref={focusesInput} className={css.field}>
      <span>{t('login.code')}</span>
      <input
        value={code}
        autoComplete="one-time-code"
        maxLength={40}
        aria-describedby={helpId}
        onChange={(event) => onType(event.target.value)}
      />
      <small id={helpId}>{t('login.codeHelp')}</small>
    </label>
  );
};
