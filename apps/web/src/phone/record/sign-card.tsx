import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnderWay } from '../../meeting/delivery.ts';
import { useMeetingLink } from '../../meeting/meeting-context.ts';
import { useLastDelivery } from '../../meeting/use-delivery.ts';
import { BigButton, buttonClass } from '../../ui/big-button.tsx';
import { Icon } from '../../ui/icons/icon.tsx';
import card from '../card.module.css';
import { NowLayout } from '../now/now-layout.tsx';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useSelf } from '../self-context.ts';
import { OwnPart } from './own-part.tsx';
import { RefuseSheet } from './refuse-sheet.tsx';
import { SignSheet } from './sign-sheet.tsx';

/** The record is laid open: to be checked, and signed or refused with a reason. */
export const SignCard = () => {
  const { t } = useTranslation('phone');
  const { meeting, person } = useSelf();
  const { give } = useMeetingLink();
  const last = useLastDelivery(({ type }) => type === 'SignRecord' || type === 'RefuseToSign');
  const busy = last !== null && isUnderWay(last);
  const [asking, setAsking] = useState<'sign' | 'refuse' | null>(null);
  const refused = last?.stage.at === 'refused' && last.command.type === 'RefuseToSign' ? last.command : null;
  const close = () => setAsking(null);
  return (
    <NowLayout
      action={
        <>
          <RefusalNotice delivery={last} />
          <BigButton tone="go" size="big" wide icon="edit" disabled={busy} onClick={() => setAsking('sign')}>
            {t('sign.sign')}
          </BigButton>
          <BigButton wide disabled={busy} onClick={() => setAsking('refuse')}>
            {t('sign.refuse')}
          </BigButton>
          <SignSheet
            open={asking === 'sign'}
            onClose={close}
            onSign={() => {
              close();
              give({ type: 'SignRecord', person });
            }}
          />
          <RefuseSheet
            open={asking === 'refuse'}
            before={refused?.reason ?? ''}
            onClose={close}
            onRefuse={(reason) => {
              close();
              give({ type: 'RefuseToSign', person, reason });
            }}
          />
        </>
      }
    >
      <h2 className={card.head}>{t('sign.title')}</h2>
      <p>{t('sign.help')}</p>
      <a className={buttonClass({ wide: true })} href={`/m/${meeting}/record`}>
        <Icon name="document" />
        {t('sign.open')}
      </a>
      <h3 className={card.meta}>{t('sign.yours')}</h3>
      <OwnPart />
    </NowLayout>
  );
};
