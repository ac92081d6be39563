import type { RecoveryCodes, SecondStepReply, StaffAccount } from '@yishi/protocol/names';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import staff from '../staff.module.css';
import { BeginSecondStep } from './begin-second-step.tsx';
import { ConfirmSecondStep } from './confirm-second-step.tsx';
import { RecoveryList } from './recovery-list.tsx';
import { RemoveSecondStep } from './remove-second-step.tsx';

type SecondStepCardProps = { readonly account: StaffAccount; readonly onChanged: () => void };

/** The code that is asked for beside the password: turned on in three steps, turned off in one. */
export const SecondStepCard = ({ account, onChanged }: SecondStepCardProps) => {
  const { t } = useTranslation('staff');
  const [begun, setBegun] = useState<SecondStepReply | null>(null);
  const [codes, setCodes] = useState<RecoveryCodes['recoveryCodes'] | null>(null);
  const on = ({ recoveryCodes }: RecoveryCodes) => {
    setBegun(null);
    setCodes(recoveryCodes);
    onChanged();
  };
  const off = () => {
    setCodes(null);
    onChanged();
  };
  return (
    <section className={staff.card}>
      <h2>{t('account.secondStep.title')}</h2>
      <p className={staff.help}>
        {account.secondStep
          ? t('account.secondStep.on', { count: account.recoveryCodes })
          : t('account.secondStep.help')}
      </p>
      {codes === null ? null : <RecoveryList codes={codes} />}
      {account.secondStep ? <RemoveSecondStep onDone={off} /> : null}
      {account.secondStep || begun !== null ? null : <BeginSecondStep onDone={setBegun} />}
      {begun === null ? null : <ConfirmSecondStep {...begun} onBack={() => setBegun(null)} onDone={on} />}
    </section>
  );
};
