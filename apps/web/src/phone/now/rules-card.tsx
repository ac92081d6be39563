import { useTranslation } from 'react-i18next';
import { wholeMinutes } from '@yishi/i18n';
import { isUnderWay } from '../../meeting/delivery.ts';
import { useLastDelivery, useDelivery } from '../../meeting/use-delivery.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { useLanguage } from '../../words/use-language.ts';
import card from '../card.module.css';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useSelf } from '../self-context.ts';
import { NowLayout } from './now-layout.tsx';
import css from './rules-card.module.css';
import { currentPhase } from '@yishi/core';

/** The rules of order, to be read and kept. */
export const RulesCard = () => {
  const { t } = useTranslation('phone');
  const { person } = useSelf();
  const { local } = useLanguage();
  const state = useMeeting();
  const { give } = useDelivery();
  const last = useLastDelivery(({ type }) => type === 'AcknowledgeRules');
  const limitMs = state.procedure.kind?.speech.limitMs ?? null;
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
      <h2 className={card.head}>{t('rules.title')}</h2>
      <ol className={css.rules}>
        <li>{t('rules.hand')}</li>
        <li>{limitMs === null ? t('rules.one') : t('rules.time', { count: wholeMinutes(limitMs) })}</li>
        <li>{t('rules.stance')}</li>
        <li>{t('rules.matter')}</li>
        <li>{t('rules.queue')}</li>
      </ol>
      <RefusalNotice delivery={last} />
    </NowLayout>
  );
};
