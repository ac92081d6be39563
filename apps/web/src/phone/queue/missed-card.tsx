import type { Entry } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useDelivery } from '../../meeting/use-delivery.ts';
import { BigButton } from '../../ui/big-button.tsx';
import card from '../card.module.css';
import { NowLayout } from '../now/now-layout.tsx';
import { RefusalNotice } from '../refusal-notice.tsx';

/** What is kept for them: the rest of a speech that was cut off, their place, or the last one. */
const keptWords = ({ speech, missed }: Entry) => {
  if (speech !== null) return 'missed.rest';
  return missed > 1 ? 'missed.end' : 'missed.keeps';
};

/** Called and not there, or cut off while speaking: what is theirs is kept, once. */
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
      <h2 className={card.head}>{t(entry.missed > 0 ? 'missed.title' : 'missed.cutOff')}</h2>
      <p>{t(keptWords(entry))}</p>
    </NowLayout>
  );
};
