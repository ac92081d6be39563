import type { Rejection } from '@yishi/core';
import type { Refusal } from '@yishi/protocol/names';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sayRefusal } from '../../meeting/say-refusal.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useSay } from '../../words/say.ts';
import css from './entry.module.css';

type LoginFormProps = {
  readonly why: Rejection | Refusal | null;
  readonly onLogin: (name: string, password: string) => void;
};

/** Name and password of a member of staff. */
export const LoginForm = ({ why, onLogin }: LoginFormProps) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onLogin(name.trim(), password);
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
      {why === null ? null : <Notice tone="attention">{sayRefusal(say, why)}</Notice>}
      <BigButton type="submit" tone="go" wide disabled={name.trim() === '' || password === ''}>
        {t('login.go')}
      </BigButton>
    </form>
  );
};
