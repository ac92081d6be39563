import { useTranslation } from 'react-i18next';
import { BigButton } from '../../ui/big-button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import card from '../card.module.css';
import type { Draft } from '../drafts.ts';

type Said = { reason: string; condition: string | null };
type Props = {
  open: boolean;
  reason: Draft;
  condition: Draft;
  onClose: () => void;
  onSend: (said: Said) => void;
};

/** Why not, and under which condition yes: in the person's own words. */
export const DissentSheet = ({ open, reason, condition, onClose, onSend }: Props) => {
  const { t } = useTranslation('phone');
  const close = () => {
    reason.write('');
    condition.write('');
    onClose();
  };
  const send = () => {
    const provided = condition.words.trim();
    onSend({ reason: reason.words.trim(), condition: provided === '' ? null : provided });
    reason.forget();
    condition.forget();
  };
  return (
    <Sheet
      open={open}
      onClose={close}
      title={t('result.dissentTitle')}
      footer={
        <BigButton tone="go" size="big" wide disabled={reason.words.trim() === ''} onClick={send}>
          {t('result.dissentSend')}
        </BigButton>
      }
    >
      <div className={card.fields}>
        <p className={card.meta}>{t('result.dissentHelp')}</p>
        <label className={card.field}>
          <span>{t('result.dissentReason')}</span>
          <textarea
            data-draft
            value={reason.words}
            maxLength={500}
            onChange={({ target }) => reason.write(target.value)}
          />
        </label>
        <label className={card.field}>
          <span>{t('result.dissentCondition')}</span>
          <textarea
            data-draft
            value={condition.words}
            maxLength={500}
            onChange={({ target }) => condition.write(target.value)}
          />
        </label>
      </div>
    </Sheet>
  );
};
