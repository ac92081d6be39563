import { type Entry, orderFacts, type Place, queueOrder, waitsFor } from '@yishi/core';
import { wholeMinutes } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../meeting/meeting-context.ts';
import { sayReasons } from '../../meeting/say-place.ts';
import { useDelivery, useLastDelivery } from '../../meeting/use-delivery.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { DeliverySteps } from '../../ui/delivery-steps.tsx';
import { Icon } from '../../ui/icons/icon.tsx';
import { useSay } from '../../words/say.ts';
import card from '../card.module.css';
import { NowLayout } from '../now/now-layout.tsx';
import { RefusalNotice } from '../refusal-notice.tsx';
import { shownDelivery } from '../shown-delivery.ts';
import { TextInDebate } from '../text/text-in-debate.tsx';
import { useWarnAhead } from './use-warn-ahead.ts';
import { LineUp } from './line-up.tsx';
import css from './queued-card.module.css';

/** In the queue: the place, the reason for it, and about how long. */
export const QueuedCard = ({ entry }: { entry: Entry }) => {
  const { t } = useTranslation('phone');
  const state = useMeeting();
  const { status } = useLive();
  const { give, last, busy } = useDelivery();
  const hand = useLastDelivery((c) => c.type === 'RequestFloor' && c.entry === entry.id);
  const places = queueOrder(state.queue, orderFacts(state));
  const mine = places.find((p) => p.entry.id === entry.id);
  if (mine === undefined) return null;
  return (
    <NowLayout
      action={
        <>
          <RefusalNotice delivery={last} />
          <p>{t('queue.notice')}</p>
          <BigButton wide disabled={busy} onClick={() => give({ type: 'WithdrawRequest', entry: entry.id })}>
            {t('hand.withdraw')}
          </BigButton>
        </>
      }
    >
      {hand === null ? null : <DeliverySteps delivery={shownDelivery(hand, true, status)} goal="queued" />}
      <MyPlace place={mine} places={places} />
      <LineUp places={places} />
      <TextInDebate />
    </NowLayout>
  );
};

const MyPlace = ({ place, places }: { place: Place; places: readonly Place[] }) => {
  const { t } = useTranslation('phone');
  const say = useSay();
  const state = useMeeting();
  const waitMs = useWait(place, places);
  return (
    <div className={card.sheet}>
      <p className={css.place}>
        <span>
          {t('queue.placeBefore')} <b>{place.place}</b> {t('queue.placeAfter')}
        </span>
        <span className={css.wait} data-silent>
          <Wait waitMs={waitMs} />
        </span>
      </p>
      <p className={css.reason}>
        <Icon name="info" />
        <span>{sayReasons(say, state, place.reasons)}</span>
      </p>
    </div>
  );
};

const Wait = ({ waitMs }: { waitMs: number | null }) => {
  const { t } = useTranslation('phone');
  const minutes = wholeMinutes(waitMs ?? 0);
  return minutes === 0 ? t('queue.soon') : t('queue.minutes', { minutes });
};

/** About how long, and a shake of the phone shortly before. */
const useWait = (place: Place, places: readonly Place[]): number | null => {
  const state = useMeeting();
  const now = useMeetingNow();
  const { kind } = state.procedure;
  const { phase, item } = orderFacts(state);
  const waits = kind === null ? null : waitsFor(state.queue, places, { kind, phase, item }, now);
  const waitMs = waits?.get(place.entry.id) ?? null;
  useWarnAhead(place.place === 1 && state.queue.speaking !== null ? waitMs : null);
  return waitMs;
};
