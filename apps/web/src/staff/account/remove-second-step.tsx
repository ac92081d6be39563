import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../console/forms/field.tsx';
import { focusesInput } from '../../console/forms/focuses-input.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Refused } from '../refused.tsx';
import staff from '../staff.module.css';
import css from './account.module.css';
import { useRequest } from './use-request.ts';

/** Turns the second step off: with the password, and with a code. */
export const RemoveSecondStep = ({ onDone }: { readonly onDone: () => void }) => {
  const { t } = useTranslation('staff');
  const [asked, setAsked] = useState(false);
  const [typed, setTyped] = useState({ password: '', code: '' });
  const { why, busy, send } = useRequest<null>('/api/staff/second-step/remove');
  const remove = (event: FormEvent) => {
    event.preventDefault();
    send(typed, onDone);
  };
  if (!asked)
    return (
      <div className={staff.end}>
        <BigButton onClick={() => setAsked(true)}>{t('account.secondStep.turnOff')}</BigButton>
      </div>
    );
  return (
    <form ref={focusesInput} className={css.step} onSubmit={remove}>
      <div className={staff.fields}>
        <Field
          label={t('account.password.current')}
          type="password"
          value={typed.password}
          onType={(password) => setTyped({ ...typed, password })}
          maxLength={200}
          autoComplete="current-password"
        />
        <Field
          label={t('account.secondStep.code')}
          help={t('account.secondStep.orRecovery')}
          value={typed.code}
          onType={(code) => setTyped({ ...typed, code })}
          maxLength={40}
          autoComplete="one-time-code"
        />
      </div>
      <Refused why={why} />
      <div className={staff.end}>
        <BigButton onClick={() => setAsked(false)}>{t('roster.cancel')}</BigButton>
        <BigButton
          type="submit"
          tone="go"
          disabled={busy || typed.password === '' || typed.code.trim().length < 6}
        >
          {t('account.secondStep.turnOff')}
        </BigButton>
      </div>
    </form>
  );
};
