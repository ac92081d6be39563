import type { Answered, Choice, CommandId, Poll } from '@yishi/core';
import { formatTimeToSecond } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '../../meeting/delivery.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { DeliverySteps } from '../../ui/delivery-steps.tsx';
import { Icon } from '../../ui/icons/icon.tsx';
import { useSay } from '../../words/say.ts';
import { receiptCode } from '../answer/receipt-code.ts';
import card from '../card.module.css';
import { HelpedNotice } from '../now/helped-notice.tsx';
import { NowLayout } from '../now/now-layout.tsx';
import { RefusalNotice } from '../refusal-notice.tsx';
import { BallotStrip } from './ballot-strip.tsx';
import css from './counted-step.module.css';
import { SoFar } from './so-far.tsx';
import { useChoiceWords } from './use-choice-words.ts';

type Props = {
  poll: Poll;
  answered: Answered;
  own: Choice | undefined;
  receipt: CommandId | null;
  refused: Delivery | null;
  onChange: () => void;
};

/** The vote counts: a receipt, how many have voted, and the way to change it until the end. */
export const CountedStep = ({ poll, answered, own, receipt, refused, onChange }: Props) => {
  const { t } = useTranslation('phone');
  return (
    <NowLayout
      strip={<BallotStrip poll={poll} />}
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
      <Slip poll={poll} answered={answered} own={own} receipt={receipt} />
      <SoFar poll={poll} />
      <HelpedNotice />
    </NowLayout>
  );
};

const Slip = ({ poll, answered, own, receipt }: Pick<Props, 'poll' | 'answered' | 'own' | 'receipt'>) => {
  const { t } = useTranslation('phone');
  const say = useSay();
  const words = useChoiceWords();
  return (
    <section className={css.slip}>
      <p className={css.counted}>
        <Icon name="agree" />
        {t('counted.title')}
      </p>
      <dl className={card.facts}>
        <dt>{t('counted.youVoted')}</dt>
        <dd>{own === undefined ? say('answered') : words(poll, own)}</dd>
        <dt>{t('counted.time')}</dt>
        <dd>{formatTimeToSecond(answered.at)}</dd>
        <dt>{t('counted.channel')}</dt>
        <dd>{say(`channel.${answered.channel}`)}</dd>
      </dl>
      {answered.helper === null ? null : (
        <p className={card.meta}>
          {t('counted.by', { name: answered.helper === '' ? say('staff') : answered.helper })}
        </p>
      )}
      {receipt === null || answered.helper !== null ? null : (
        <div className={css.receipt}>
          <p className={card.meta}>{t('counted.receipt')}</p>
          <p className={css.code}>{receiptCode(receipt)}</p>
          <p className={card.meta}>{t('counted.receiptHelp')}</p>
        </div>
      )}
    </section>
  );
};
