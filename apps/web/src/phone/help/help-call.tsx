import { useTranslation } from 'react-i18next';
import { useDelivery } from '../../meeting/use-delivery.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import card from '../card.module.css';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useMyself, useSelf } from '../self-context.ts';

/** Calls a helper to the seat or to the telephone, and says that one is coming. */
export const HelpCall = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { t } = useTranslation('phone');
  const { person } = useSelf();
  const me = useMyself();
  const { give, last, busy } = useDelivery();
  const called = (me?.helpAskedAt ?? null) !== null;
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t(called ? 'help.called' : 'help.title')}
      footer={
        <>
          {called ? null : (
            <BigButton
              tone="go"
              size="big"
              wide
              icon="helper"
              disabled={busy}
              onClick={() => give({ type: 'AskForHelp', person })}
            >
              {t(busy ? 'delivery.slow' : 'help.go')}
            </BigButton>
          )}
          <BigButton wide onClick={onClose}>
            {t(called ? 'act.ok' : 'help.no')}
          </BigButton>
        </>
      }
    >
      <div className={card.fields}>
        <output className={card.status}>{t(called ? 'help.calledHelp' : 'help.help')}</output>
        <RefusalNotice delivery={last} />
      </div>
    </Sheet>
  );
};
