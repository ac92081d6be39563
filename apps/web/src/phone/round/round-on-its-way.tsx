import type { Round, Statement } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '../../meeting/delivery.ts';
import { useLive } from '../../meeting/meeting-context.ts';
import { sayPosition } from '../../meeting/say-position.ts';
import { DeliverySteps } from '../../ui/delivery-steps.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useSay } from '../../words/say.ts';
import { ChosenRow } from '../answer/chosen-row.tsx';
import { OfflineHelp } from '../answer/offline-help.tsx';
import card from '../card.module.css';
import { NowLayout } from '../now/now-layout.tsx';
import { shownDelivery } from '../shown-delivery.ts';

type Props = { statement: Statement; round: Round; delivery: Delivery };

/** An answer between the tap and the round. */
export const RoundOnItsWay = ({ statement, round, delivery }: Props) => {
  const { t } = useTranslation('phone');
  const say = useSay();
  const shown = shownDelivery(delivery, false, useLive().status);
  const offline = shown === 'offline';
  if (delivery.command.type !== 'AnswerRound') return null;
  const answer = sayPosition(say, round.scale, delivery.command.level);
  return (
    <NowLayout ownOfflineWords action={offline ? <OfflineHelp call={false} /> : undefined}>
      {offline ? <Notice tone="attention" title={t('delivery.offlineTitle')} /> : null}
      <DeliverySteps delivery={shown} goal="counted" />
      <div className={card.sheet}>
        <p className={card.meta}>{t('delivery.waitingOne')}</p>
        <ChosenRow answer={answer} about={statement.title}>
          {answer.words}
        </ChosenRow>
      </div>
      <p>{t(offline ? 'delivery.noNeed' : 'delivery.slow')}</p>
    </NowLayout>
  );
};
