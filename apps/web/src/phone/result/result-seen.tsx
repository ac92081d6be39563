import type { Poll } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useLastDelivery } from '../../meeting/use-delivery.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAside } from '../aside.ts';
import { useChoiceWords } from '../ballot/use-choice-words.ts';
import card from '../card.module.css';
import { NowLayout } from '../now/now-layout.tsx';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useSelf } from '../self-context.ts';
import { DissentButton } from './dissent-button.tsx';
import { PollResult } from './poll-result.tsx';

/** What came of the ballot that has just ended. */
export const ResultSeen = ({ poll }: { poll: Poll }) => {
  const { t } = useTranslation('phone');
  const { put } = useAside();
  const last = useLastDelivery((c) => c.type === 'AnswerPoll' && c.poll === poll.id);
  return (
    <NowLayout
      action={
        <>
          <DissentButton poll={poll} />
          <BigButton tone="go" size="big" wide onClick={() => put(poll.id)}>
            {t('act.ok')}
          </BigButton>
        </>
      }
    >
      <RefusalNotice delivery={last} title={t('delivery.notCounted')} />
      <Outcome poll={poll} />
      <OwnChoice poll={poll} />
    </NowLayout>
  );
};

const Outcome = ({ poll }: { poll: Poll }) => {
  const { t } = useTranslation('phone');
  if (poll.annulment !== null)
    return (
      <Notice tone="attention" title={t('result.annulled')}>
        <p>{poll.motion.title}</p>
        <p>{t('result.annulledWhy', { reason: poll.annulment.reason })}</p>
      </Notice>
    );
  if (poll.result === null)
    return (
      <>
        <h2 className={card.title}>{poll.motion.title}</h2>
        <p>{t('result.hidden')}</p>
      </>
    );
  return <PollResult poll={poll} result={poll.result} />;
};

const OwnChoice = ({ poll }: { poll: Poll }) => {
  const { t } = useTranslation('phone');
  const words = useChoiceWords();
  const own = poll.answers.choices[useSelf().person];
  return own === undefined ? null : (
    <p className={card.meta}>{t('result.mine', { choice: words(poll, own) })}</p>
  );
};
