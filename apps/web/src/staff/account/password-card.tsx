import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../console/forms/field.tsx';
import { BigButton } from '../../ui/big-button.tsx';
import { Refused } from '../refused.tsx';
import staff from '../staff.module.css';
import { useRequest } from './use-request.ts';

const shortest = 10;
const nothing = { current: '', password: '' };

/** Another password; other browsers are signed out. */
export const PasswordCard = ({ onChanged }: { readonly onChanged: () => void }) => {
  const { t } = useTranslation('staff');
  const [typed, setTyped] = useState(nothing);
  const [done, setDone] = useState(false);
  const { why, busy, send } = useRequest<null>('/api/staff/password');
  const save = (event: FormEvent) => {
    event.preventDefault();
    setDone(false);
    send(typed, () => {
      setTyped(nothing);
      setDone(true);
      onChanged();
    });
  };
  return (
    <form className={staff.card} onSubmit={save}>
      <h2>{t('account.password.title')}</h2>
      <div className={staff.fields}>
        <Field
          label={t('account.password.current')}
          type="password"
          value={typed.current}
          onType={(current) => setTyped({ ...typed, current })}
          maxLength={200}
          autoComplete="current-password"
        />
        <Field
          label={t('account.password.new')}
          help={t('claim.passwordHelp')}
          type="password"
          value={typed.password}
          onType={(password) => setTyped({ ...typed, password })}
          minLength={shortest}
          maxLength={200}
          autoComplete="new-password"
        />
      </div>
      <Refused why={why} />
      <div className={staff.end}>
        {done ? <output>{t('account.password.done')}</output> : null}
        <BigButton
          type="submit"
          tone="go"
          disabled={busy || typed.current === '' || typed.password.length < shortest}
        >
          {t('account.password.save')}
        </BigButton>
      </div>
    </form>
  );
};
