import type { MeetingCommand, MeetingState } from '@yishi/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '../../meeting/delivery.ts';
import { keepChannel, keptChannel, type OwnChannel } from '../../meeting/kept-channel.ts';
import { useLive, useMeetingLink } from '../../meeting/meeting-context.ts';
import { useLastDelivery } from '../../meeting/use-delivery.ts';
import { BigButton } from '../../ui/big-button.tsx';
import card from '../card.module.css';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useMyself, useSelf } from '../self-context.ts';
import { NowLayout } from './now-layout.tsx';

const isCheckIn = ({ type }: MeetingCommand): boolean => type === 'CheckIn';

/** No check-in is on its way, and none that was taken is still to be seen in the meeting. */
const isWanted = (last: Delivery | undefined, state: MeetingState | null): boolean =>
  last === undefined ||
  (last.stage.at === 'received' && state !== null && state.version >= last.stage.version);

/** Checks in by itself once the doors are open, on the channel that was chosen when joining. */
export const CheckInCard = () => {
  const { t } = useTranslation('phone');
  const link = useMeetingLink();
  const { meeting, person } = useSelf();
  const me = useMyself();
  const { status } = useLive();
  const last = useLastDelivery(isCheckIn);
  const known = keptChannel(meeting, person) ?? ownChannel(me?.channel);
  useEffect(() => {
    const { deliveries, state } = link.live();
    const before = deliveries.findLast(({ command }) => isCheckIn(command));
    if (known !== null && isWanted(before, state))
      link.give({ type: 'CheckIn', person, channel: known, identity: 'code' });
  }, [link, known, person]);
  const choose = (channel: OwnChannel) => {
    keepChannel(meeting, person, channel);
    link.give({ type: 'CheckIn', person, channel, identity: 'code' });
  };
  if (known !== null && last?.stage.at !== 'refused')
    return (
      <NowLayout>
        <h2 className={card.head}>{t('checkIn.title')}</h2>
        <output className={card.status}>
          {status.is === 'lost' ? t('checkIn.kept') : t('checkIn.doing')}
        </output>
      </NowLayout>
    );
  return (
    <NowLayout action={<ChannelButtons onChoose={choose} />}>
      <h2 className={card.head}>{t('checkIn.how')}</h2>
      <RefusalNotice delivery={last} />
    </NowLayout>
  );
};

const ownChannel = (channel: string | undefined): OwnChannel | null =>
  channel === 'room' || channel === 'remote' ? channel : null;

/** In the hall or elsewhere, in plain words. */
export const ChannelButtons = ({ onChoose }: { onChoose: (channel: OwnChannel) => void }) => {
  const { t } = useTranslation('phone');
  return (
    <>
      <BigButton tone="go" size="big" wide onClick={() => onChoose('room')}>
        {t('checkIn.room')}
      </BigButton>
      <BigButton tone="go" size="big" wide onClick={() => onChoose('remote')}>
        {t('checkIn.remote')}
      </BigButton>
    </>
  );
};
