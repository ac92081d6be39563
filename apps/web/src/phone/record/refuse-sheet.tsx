import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../ui/big-button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import card from '../card.module.css';

type Props = { open: boolean; onClose: () => void; onRefuse: (reason: string) => void };

/** Why somebody does not sign, in their own words. */
export const RefuseSheet = ({ open, onClose, onRefuse }: Props) => {
  const { t } = useTranslation('phone');
  const [reason, setReason] = useState('');
  const close = () => {
    setReason('');
    onClose();
  };
  return (
    <Sheet
      open={open}
      onClose={close}
      title={t('sign.refuseTitle')}
      footer={
        <BigButton
          tone="go"
          size="big"
          wide
          disabled={reason.trim() === ''}
          onClick={() => onRefuse(reason.trim())}
        >
          {t('sign.refuseGo')}
        </BigButton>
      }
    >
      <label className={card.field}>
        <span>{t('sign.refuseReason')}</span>
        <textarea value={reason} maxLength={500} onChange={({ target }) => setReason(target.value)} />
      </label>
    </Sheet>
  );
};
