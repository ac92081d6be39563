import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../ui/big-button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import card from '../card.module.css';

type Said = { reason: string; condition: string | null };
type Props = { open: boolean; onClose: () => void; onSend: (said: Said) => void };

/** Why not, and under which condition yes: in the person's own words. */
export const DissentSheet = ({ open, onClose, onSend }: Props) => {
  const { t } = useTranslation('phone');
  const [reason, setReason] = useState('');
  const [condition, setCondition] = useState('');
  const close = () => {
    setReason('');
    setCondition('');
    onClose();
  };
  return (
    <Sheet
      open={open}
      onClose={close}
      title={t('result.dissentTitle')}
      footer={
        <BigButton
          tone="go"
          size="big"
          wide
          disabled={reason.trim() === ''}
          onClick={() =>
            onSend({ reason: reason.trim(), condition: condition.trim() === '' ? null : condition.trim() })
          }
        >
          {t('result.dissentSend')}
        </BigButton>
      }
    >
      <div className={card.fields}>
        <p className={card.meta}>{t('result.dissentHelp')}</p>
        <label className={card.field}>
          <span>{t('result.dissentReason')}</span>
          <textarea value={reason} maxLength={500} onChange={({ target }) => setReason(target.value)} />
        </label>
        <label className={card.field}>
          <span>{t('result.dissentCondition')}</span>
          <textarea value={condition} maxLength={500} onChange={({ target }) => setCondition(target.value)} />
        </label>
      </div>
    </Sheet>
  );
};
