import { useTranslation } from 'react-i18next';
import { BigButton } from '../../ui/big-button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import card from '../card.module.css';
import { useDraft } from '../drafts.ts';

type Props = {
  open: boolean;
  /** What was said before and did not reach the record. */
  before: string;
  onClose: () => void;
  onRefuse: (reason: string) => void;
};

/** Why somebody does not sign, in their own words. */
export const RefuseSheet = ({ open, before, onClose, onRefuse }: Props) => {
  const { t } = useTranslation('phone');
  const reason = useDraft('refusal to sign', before);
  const close = () => {
    reason.write('');
    onClose();
  };
  const refuse = () => {
    onRefuse(reason.words.trim());
    reason.forget();
  };
  return (
    <Sheet
      open={open}
      onClose={close}
      title={t('sign.refuseTitle')}
      footer={
        <BigButton tone="go" size="big" wide disabled={reason.words.trim() === ''} onClick={refuse}>
          {t('sign.refuseGo')}
        </BigButton>
      }
    >
      <label className={card.field}>
        <span>{t('sign.refuseReason')}</span>
        <textarea
          data-draft
          value={reason.words}
          maxLength={500}
          onChange={({ target }) => reason.write(target.value)}
        />
      </label>
    </Sheet>
  );
};
