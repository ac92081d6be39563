import type { Poll } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { receiptCode } from '../answer/receipt-code.ts';
import { useKeptReceipt } from '../answer/kept-receipt.ts';
import { useChoiceWords } from '../ballot/use-choice-words.ts';
import card from '../card.module.css';
import { DissentButton } from '../result/dissent-button.tsx';
import { PollResult } from '../result/poll-result.tsx';
import { useSelf } from '../self-context.ts';
import { Notice } from '../../ui/notice.tsx';

/** A ballot that is over, with the participant's own part in it. */
export const PollKept = ({ poll }: { poll: Poll }) => {
  const { t } = useTranslation('phone');
  if (poll.annulment !== null)
    return (
      <Notice title={poll.motion.title}>
        {t('result.annulled')} · {t('result.annulledWhy', { reason: poll.annulment.reason })}
      </Notice>
    );
  return (
    <section className={card.buttons}>
      {poll.result === null ? (
        <>
          <h3 className={card.title}>{poll.motion.title}</h3>
          <p>{t('result.hidden')}</p>
        </>
      ) : (
        <PollResult poll={poll} result={poll.result} />
      )}
      <OwnPart poll={poll} />
      <DissentButton poll={poll} />
    </section>
  );
};

const OwnPart = ({ poll }: { poll: Poll }) => {
  const { t } = useTranslation('phone');
  const words = useChoiceWords();
  const own = poll.answers.choices[useSelf().person];
  const receipt = useKeptReceipt(poll.id, null);
  if (own === undefined) return null;
  return (
    <p className={card.meta}>
      {t('result.mine', { choice: words(poll, own) })}
      {receipt === null ? null : ` · ${t('counted.receipt')} ${receiptCode(receipt)}`}
    </p>
  );
};
