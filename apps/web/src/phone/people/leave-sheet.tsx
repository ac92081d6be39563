import { useTranslation } from 'react-i18next';
import { useDelivery } from '../../meeting/use-delivery.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import card from '../card.module.css';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useSelf } from '../self-context.ts';

/** Leaving is written down, and coming back is one tap. */
export const LeaveSheet = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { t } = useTranslation('phone');
  const { person } = useSelf();
  const { give, last, busy } = useDelivery();
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t('people.leaveTitle')}
      footer={
        <>
          <BigButton wide disabled={busy} onClick={() => give({ type: 'CheckOut', person })}>
            {t('people.leaveGo')}
          </BigButton>
          <BigButton tone="go" wide onClick={onClose}>
            {t('people.stay')}
          </BigButton>
        </>
      }
    >
      <div className={card.fields}>
        <p>{t('people.leaveHelp')}</p>
        <RefusalNotice delivery={last} />
      </div>
    </Sheet>
  );
};
