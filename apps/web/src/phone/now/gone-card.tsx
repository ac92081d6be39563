import { useTranslation } from 'react-i18next';
import { keepChannel, type OwnChannel } from '../../meeting/kept-channel.ts';
import { useDelivery } from '../../meeting/use-delivery.ts';
import card from '../card.module.css';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useSelf } from '../self-context.ts';
import { ChannelButtons } from './check-in-card.tsx';
import { NowLayout } from './now-layout.tsx';

/** Has left, and may come back. */
export const GoneCard = () => {
  const { t } = useTranslation('phone');
  const { meeting, person } = useSelf();
  const { give, last, busy } = useDelivery();
  const back = (channel: OwnChannel) => {
    keepChannel(meeting, person, channel);
    give({ type: 'CheckIn', person, channel, identity: 'code' });
  };
  return (
    <NowLayout
      action={
        busy ? (
          <output className={card.status}>{t('checkIn.doing')}</output>
        ) : (
          <ChannelButtons onChoose={back} />
        )
      }
    >
      <h2 className={card.head}>{t('checkIn.gone')}</h2>
      <p>{t('checkIn.goneHelp')}</p>
      <RefusalNotice delivery={last} />
    </NowLayout>
  );
};
