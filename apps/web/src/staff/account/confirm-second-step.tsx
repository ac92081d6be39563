import type { RecoveryCodes, SecondStepReply } from '@yishi/protocol/names';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../console/forms/field.tsx';
import { focusesInput } from '../../console/forms/focuses-input.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { Refused } from '../refused.tsx';
import staff from '../staff.module.css';
import css from './account.module.css';
import { useRequest } from './use-request.ts';

type ConfirmSecondStepProps = SecondStepReply & {
  readonly onBack: () => void;
  readonly onDone: (codes: RecoveryCodes) => void;
};

/** In groups of four, as people copy it by hand. */
const grouped = (secret: string): string => secret.replaceAll(/(.{4})(?=.)/g, '$1 ');

/** The secret as a QR code and in letters; a first code of the app shows that it arrived there. */
export const ConfirmSecondStep = ({ secret, uri, onBack, onDone }: ConfirmSecondStepProps) => {
  const { t } = useTranslation('staff');
  const [code, setCode] = useState('');
  const { why, busy, send } = useRequest<RecoveryCodes>('/api/staff/second-step/confirm');
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    send({ code: code.replaceAll(' ', '') }, onDone);
  };
  return (
    <form ref={focusesInput} className={css.step} onSubmit={confirm}>
      <p>{t('account.secondStep.scan')}</p>
      <div className={css.secret}>
        <QrCode text={uri} label={t('account.secondStep.qr')} />
        <p>
          {t('account.secondStep.byHand')}
          <code>{grouped(secret)}</code>
        </p>
      </div>
      <Field
        label={t('account.secondStep.code')}
        help={t('account.secondStep.codeHelp')}
        value={code}
        onType={setCode}
        inputMode="numeric"
        maxLength={12}
        autoComplete="one-time-code"
      />
      <Refused why={why} />
      <div className={staff.end}>
        <BigButton onClick={onBack}>{t('roster.cancel')}</BigButton>
        <BigButton type="submit" tone="go" disabled={busy || code.trim().length < 6}>
          {t('account.secondStep.confirm')}
        </BigButton>
      </div>
    </form>
  );
};
