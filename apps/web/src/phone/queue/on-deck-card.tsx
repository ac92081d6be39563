import type { Entry } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useDelivery } from '../../meeting/use-delivery.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { StanceMark } from '../../ui/icons/stance-mark.tsx';
import card from '../card.module.css';
import { OwnNotes } from '../floor/own-notes.tsx';
import { UnmuteHint } from '../floor/unmute-hint.tsx';
import { NowLayout } from '../now/now-layout.tsx';
import { RefusalNotice } from '../refusal-notice.tsx';
import css from './on-deck-card.module.css';
import { Speaking } from './speaking-row.tsx';

/** Next to speak: time to get ready. */
export const OnDeckCard = ({ entry }: { entry: Entry }) => {
  const { t } = useTranslation('phone');
  const { give, last, busy } = useDelivery();
  return (
    <NowLayout
      action={
        <>
          <RefusalNotice delivery={last} />
          <BigButton wide disabled={busy} onClick={() => give({ type: 'WithdrawRequest', entry: entry.id })}>
            {t('hand.withdraw')}
          </BigButton>
        </>
      }
    >
      <div className={css.next}>
        <h2 className={card.head}>{t('onDeck.title')}</h2>
        <p>{entry.invited ? t('onDeck.invited') : t('onDeck.prepare')}</p>
        {entry.stance === null ? null : <StanceMark stance={entry.stance} />}
      </div>
      <Speaking />
      <UnmuteHint words="ahead" />
      <OwnNotes />
    </NowLayout>
  );
};
