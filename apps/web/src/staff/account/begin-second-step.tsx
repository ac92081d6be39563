import type { SecondStepReply } from '@yishi/protocol/names';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../console/forms/field.tsx';
import { focusesInput } from '../../console/forms/focuses-input.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Refused } from '../refused.tsx';
import staff from '../staff.module.css';
import css from './account.module.css';
import { useRequest } from './use-request.ts';

type BeginSecondStepProps = { readonly onDone: (begun: SecondStepReply) => void };

/** Asks for the password first, so that an open browser alone changes nothing. */
export const BeginSecondStep = ({ onDone }: BeginSecondStepProps) => {
  const { t } = useTranslation('staff');
  const [asked, setAsked] = useState(false);
  const [password, setPassword] = useState('');
  const { why, busy, send } = useRequest<SecondStepReply>('/api/staff/second-step/begin');
  const begin = (event: FormEvent) => {
    event.preventDefault();
    send({ password }, onDone);
  };
  if (!asked)
    return (
      <div className={staff.end}>
        <BigButton onClick={() => setAsked(true)}>{t('account.secondStep.turnOn')}</BigButton>
      </div>
    );
  return (
    <form ref={focusesInput} className={css.step} onSubmit={begin}>
      <Field
        label={t('account.password.current')}
        type="password"
        value={password}
        onType={setPassword}
        maxLength={200}
        autoComplete="current-password"
      />
      <Refused why={why} />
      <div className={staff.end}>
        <BigButton onClick={() => setAsked(false)}>{t('roster.cancel')}</BigButton>
        <BigButton type="submit" tone="go" disabled={busy || password === ''}>
          {t('account.secondStep.next')}
        </BigButton>
      </div>
    </form>
  );
};
