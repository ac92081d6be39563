import type { Delivery } from '../meeting/delivery.ts';
import type { LinkStatus } from '../meeting/live.ts';
import type { Delivery as ShownDelivery } from '../ui/delivery-words.ts';

/**
 * How far a hand or a vote has come, as the phone shows it. `done` says that the meeting, as this phone knows it, has
 * it: that is the truth whatever became of the message. A message that waits while the page is live is being sent.
 */
export const shownDelivery = (
  delivery: Delivery | null,
  done: boolean,
  status: LinkStatus,
): ShownDelivery => {
  if (delivery === null) return done ? 'done' : 'sending';
  switch (delivery.stage.at) {
    case 'kept':
      return status.is === 'live' ? 'sending' : 'offline';
    case 'sent':
      return 'sending';
    case 'received':
      return done ? 'done' : 'received';
    case 'refused':
      return 'refused';
    default:
      return delivery.stage satisfies never;
  }
};
