import { useTranslation } from 'react-i18next';
import type { Delivery } from '../../meeting/delivery.ts';
import type { LinkStatus } from '../../meeting/live.ts';
import { DeliverySteps } from '../../ui/delivery-steps.tsx';
import { shownDelivery } from '../shown-delivery.ts';

/** A hand between the tap and the queue. */
export const HandOnItsWay = ({ delivery, status }: { delivery: Delivery; status: LinkStatus }) => {
  const { t } = useTranslation('phone');
  const shown = shownDelivery(delivery, false, status);
  return (
    <>
      <DeliverySteps delivery={shown} goal="queued" />
      <p>{t(shown === 'offline' ? 'delivery.handOffline' : 'delivery.slow')}</p>
    </>
  );
};
