import type { Rejection } from '@yishi/core';
import type { Refusal, StaffSelf } from '@yishi/protocol/names';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outside } from '../console/entry/outside.tsx';
import { Field } from '../console/forms/field.tsx';
import { ask } from '../http/ask.ts';
import { sayRefusal } from '../meeting/say-refusal.ts';
import { BigButton } from '../ui/big-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useSay } from '../words/say.ts';
import css from './claim-form.module.css';

type ClaimFormProps = { readonly claimKey: string; readonly onIn: () => void };

const shortest = 10;

/** Opens an account with a link that works once: a name and a password. */
export const ClaimForm = ({ claimKey, onIn }: ClaimFormProps) => {
  const { t } = useTranslation('staff');
  const say = useSay();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [why, setWhy] = useState<Rejection | Refusal | null>(null);
  const claim = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await ask<StaffSelf>('POST', '/api/staff/claim', {
      key: claimKey,
      name: name.trim(),
      password,
    });
    if (!answer.ok) return setWhy(answer.rejection);
    globalThis.history.replaceState(globalThis.history.state, '', globalThis.location.pathname);
    return onIn();
  };
  return (
    <Outside>
      <form className={css.card} onSubmit={(event) => void claim(event)}>
        <h1>{t('claim.title')}</h1>
        <p className={css.help}>{t('claim.help')}</p>
        <Field
          label={t('claim.name')}
          help={t('claim.nameHelp')}
          value={name}
          onType={setName}
          maxLength={40}
          autoComplete="username"
        />
        <Field
          label={t('claim.password')}
          help={t('claim.passwordHelp')}
          type="password"
          value={password}
          onType={setPassword}
          minLength={shortest}
          maxLength={200}
          autoComplete="new-password"
        />
        {why === null ? null : <Notice tone="attention">{sayRefusal(say, why)}</Notice>}
        <BigButton type="submit" tone="go" wide disabled={name.trim() === '' || password.length < shortest}>
          {t('claim.go')}
        </BigButton>
      </form>
    </Outside>
  );
};
