import type { Poll } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '../../meeting/delivery.ts';
import { useLive } from '../../meeting/meeting-context.ts';
import { sayChoice } from '../../meeting/say-choice.ts';
import { DeliverySteps } from '../../ui/delivery-steps.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useSay } from '../../words/say.ts';
import { ChosenRow } from '../answer/chosen-row.tsx';
import { OfflineHelp } from '../answer/offline-help.tsx';
import card from '../card.module.css';
import { NowLayout } from '../now/now-layout.tsx';
import { shownDelivery } from '../shown-delivery.ts';
import { BallotStrip } from './ballot-strip.tsx';
import { OfflineClock } from './offline-clock.tsx';
import { useChoiceWords } from './use-choice-words.ts';

/** A vote between the tap and the tally: on its way, or kept on the phone because the network is away. */
export const BallotOnItsWay = ({ poll, delivery }: { poll: Poll; delivery: Delivery }) => {
  const { t } = useTranslation('phone');
  const { status } = useLive();
  const shown = shownDelivery(delivery, false, status);
  const offline = shown === 'offline';
  return (
    <NowLayout
      ownOfflineWords
      strip={offline ? undefined : <BallotStrip poll={poll} />}
      action={offline ? <OfflineHelp call /> : undefined}
    >
      {offline ? <Notice tone="attention" title={t('delivery.offlineTitle')} /> : null}
      <DeliverySteps delivery={shown} goal="counted" />
      <WaitingVote poll={poll} delivery={delivery} offline={offline} />
      {offline ? <p>{t('delivery.noNeed')}</p> : <p className={card.meta}>{t('delivery.slow')}</p>}
    </NowLayout>
  );
};

const WaitingVote = ({ poll, delivery, offline }: { poll: Poll; delivery: Delivery; offline: boolean }) => {
  const { t } = useTranslation('phone');
  const say = useSay();
  const words = useChoiceWords();
  if (delivery.command.type !== 'AnswerPoll') return null;
  const { choice } = delivery.command;
  return (
    <div className={card.sheet}>
      <p className={card.meta}>{t('delivery.waitingOne')}</p>
      <ChosenRow answer={sayChoice(say, poll, choice)} about={poll.motion.title}>
        {words(poll, choice)}
      </ChosenRow>
      {offline ? <OfflineClock poll={poll} /> : null}
    </div>
  );
};
