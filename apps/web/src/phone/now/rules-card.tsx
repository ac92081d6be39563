import { currentPhase } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { isUnderWay } from '../../meeting/delivery.ts';
import { sayRulesOfOrder } from '../../meeting/say-rules-of-order.ts';
import { useLastDelivery, useDelivery } from '../../meeting/use-delivery.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { useSay } from '../../words/say.ts';
import { useLanguage } from '../../words/use-language.ts';
import card from '../card.module.css';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useSelf } from '../self-context.ts';
import { NowLayout } from './now-layout.tsx';
import css from './rules-card.module.css';

/** The rules of order, to be read and kept. */
export const RulesCard = () => {
  const { t } = useTranslation('phone');
  const say = useSay();
  const { person } = useSelf();
  const { local } = useLanguage();
  const state = useMeeting();
  const { give } = useDelivery();
  const last = useLastDelivery(({ type }) => type === 'AcknowledgeRules');
  const phase = currentPhase(state);
  return (
    <NowLayout
      action={
        <BigButton
          tone="go"
          size="big"
          wide
          icon="agree"
          disabled={last !== null && isUnderWay(last)}
          onClick={() => give({ type: 'AcknowledgeRules', person })}
        >
          {t('rules.know')}
        </BigButton>
      }
    >
      <p className={card.meta}>{phase === null ? null : local(phase.name)}</p>
      <h2 className={card.head}>{say('rulesOfOrder.title')}</h2>
      <ol className={css.rules}>
        {sayRulesOfOrder(say, state).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
      <RefusalNotice delivery={last} />
    </NowLayout>
  );
};
