import type { Position, Round, Statement } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '../../meeting/delivery.ts';
import { sayPosition } from '../../meeting/say-position.ts';
import { ChosenAnswer } from '../../ui/answer-option.tsx';
import { BigButton } from '../../ui/big-button.tsx';
import { DeliverySteps } from '../../ui/delivery-steps.tsx';
import { useSay } from '../../words/say.ts';
import card from '../card.module.css';
import { HelpedNotice } from '../now/helped-notice.tsx';
import { NowLayout } from '../now/now-layout.tsx';
import { RefusalNotice } from '../refusal-notice.tsx';
import { RoundTurnout } from './round-turnout.tsx';

type Props = {
  statement: Statement;
  round: Round;
  own: Position | undefined;
  refused: Delivery | null;
  onChange: () => void;
};

/** The answer is in, and may be changed until the round ends. */
export const ReceivedStep = ({ statement, round, own, refused, onChange }: Props) => {
  const { t } = useTranslation('phone');
  const say = useSay();
  const answer = own === undefined ? null : sayPosition(say, round.scale, own.level);
  return (
    <NowLayout
      action={
        <>
          <p>{t('ballot.changeHint')}</p>
          <BigButton wide onClick={onChange}>
            {t('ballot.change')}
          </BigButton>
        </>
      }
    >
      <RefusalNotice delivery={refused} title={t('delivery.notCounted')} />
      <DeliverySteps delivery="done" goal="counted" />
      <h2 className={card.head}>{t('round.counted')}</h2>
      {answer === null ? null : (
        <ChosenAnswer answer={answer} about={statement.title}>
          {answer.words}
        </ChosenAnswer>
      )}
      {own === undefined || own.reason === null ? null : (
        <div>
          <p className={card.meta}>{t('round.yourReason')}</p>
          <p>{own.reason}</p>
        </div>
      )}
      <RoundTurnout round={round} />
      <HelpedNotice />
    </NowLayout>
  );
};
