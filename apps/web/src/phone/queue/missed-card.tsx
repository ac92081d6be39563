import type { Entry } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useDelivery } from '../../meeting/use-delivery.ts';
import { BigButton } from '../../ui/big-button.tsx';
import card from '../card.module.css';
import { NowLayout } from '../now/now-layout.tsx';
import { RefusalNotice } from '../refusal-notice.tsx';

/** Called and not there: the place is kept, once. */
export const MissedCard = ({ entry }: { entry: Entry }) => {
  const { t } = useTranslation('phone');
  const { give, last, busy } = useDelivery();
  return (
    <NowLayout
      action={
        <>
          <RefusalNotice delivery={last} />
          <BigButton
            tone="go"
            size="big"
            wide
            icon="hand"
            disabled={busy}
            onClick={() => give({ type: 'ReturnToQueue', entry: entry.id })}
          >
            {t('missed.back')}
          </BigButton>
          <BigButton wide disabled={busy} onClick={() => give({ type: 'WithdrawRequest', entry: entry.id })}>
            {t('hand.withdraw')}
          </BigButton>
        </>
      }
    >
      <h2 className={card.head}>{t('missed.title')}</h2>
      <p>{t(entry.missed > 1 ? 'missed.end' : 'missed.keeps')}</p>
    </NowLayout>
  );
};
