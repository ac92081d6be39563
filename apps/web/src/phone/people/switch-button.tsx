import type { Channel } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { keepChannel } from '../../meeting/kept-channel.ts';
import { useDelivery } from '../../meeting/use-delivery.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useSelf } from '../self-context.ts';

/** Goes on in the hall or online; the place in the queue and the answers stay. */
export const SwitchButton = ({ channel }: { channel: Channel }) => {
  const { t } = useTranslation('phone');
  const { meeting, person } = useSelf();
  const { give, last, busy } = useDelivery();
  const other = channel === 'room' ? 'remote' : 'room';
  return (
    <>
      <RefusalNotice delivery={last} />
      <BigButton
        wide
        disabled={busy}
        onClick={() => {
          keepChannel(meeting, person, other);
          give({ type: 'SwitchChannel', person, channel: other });
        }}
      >
        {t(`people.switch_${other}`)}
      </BigButton>
    </>
  );
};
