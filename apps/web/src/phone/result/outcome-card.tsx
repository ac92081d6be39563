import type { Statement } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useDelivery } from '../../meeting/use-delivery.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { useAside } from '../aside.ts';
import card from '../card.module.css';
import { NowLayout } from '../now/now-layout.tsx';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useSelf } from '../self-context.ts';
import { StatementOutcome } from './statement-outcome.tsx';

/** What came of a text, and putting one's name to it where it was agreed. */
export const OutcomeCard = ({ statement }: { statement: Statement }) => {
  const { t } = useTranslation('phone');
  const { person } = useSelf();
  const { give, last, busy } = useDelivery();
  const { put } = useAside();
  const outcome = statement.conclusion?.outcome;
  const agreed = outcome === 'consensus' || outcome === 'consensusWithReservations';
  const mayStillSign = agreed && statement.signOffs[person] === undefined;
  return (
    <NowLayout
      action={
        <>
          <RefusalNotice delivery={last} />
          {mayStillSign ? (
            <>
              <p>{t('outcome.signTitle')}</p>
              <BigButton
                tone="go"
                size="big"
                wide
                icon="edit"
                disabled={busy}
                onClick={() => give({ type: 'SignOff', statement: statement.id, person })}
              >
                {t('outcome.sign')}
              </BigButton>
            </>
          ) : null}
          <BigButton wide onClick={() => put(statement.id)}>
            {t(mayStillSign ? 'outcome.no' : 'act.ok')}
          </BigButton>
        </>
      }
    >
      <p className={card.meta}>{t('outcome.title')}</p>
      <StatementOutcome statement={statement} />
      {statement.signOffs[person] === undefined ? null : (
        <output className={card.status}>{t('outcome.signed')}</output>
      )}
    </NowLayout>
  );
};
