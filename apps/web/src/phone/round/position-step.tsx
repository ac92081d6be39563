import type { Round, Statement } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { ChosenAnswer } from '../../ui/answer-option.tsx';
import { BigButton } from '../../ui/big-button.tsx';
import { ChosenRow } from '../answer/chosen-row.tsx';
import card from '../card.module.css';
import { useDraft } from '../drafts.ts';
import { NowLayout } from '../now/now-layout.tsx';
import type { RoundOption } from './four-words.ts';
import { useOptionAnswer } from './use-option-answer.ts';

type Props = {
  statement: Statement;
  round: Round;
  option: RoundOption;
  /** What was said before. */
  reason: string;
  onConfirm: (reason: string | null) => void;
  onBack: () => void;
};

/** The answer repeated in words, with the reason where the scale asks for one. */
export const PositionStep = ({ statement, round, option, reason: before, onConfirm, onBack }: Props) => {
  const { t } = useTranslation('phone');
  const answer = useOptionAnswer()(round.scale, option);
  const reason = useDraft(`reason ${round.id}`, before);
  const said = reason.words.trim();
  const missing = option.needsReason && said === '';
  const confirm = () => {
    onConfirm(option.needsReason ? said : null);
    reason.forget();
  };
  return (
    <NowLayout
      action={
        <>
          {missing ? <p>{t('round.reasonMissing')}</p> : null}
          <BigButton tone="go" size="big" wide disabled={missing} onClick={confirm}>
            {t('round.confirm')}
          </BigButton>
          <BigButton wide onClick={onBack}>
            {t('ballot.reselect')}
          </BigButton>
        </>
      }
    >
      <h2 className={card.head}>{t('round.check')}</h2>
      {option.needsReason ? (
        <ChosenRow answer={answer} about={statement.title}>
          {answer.words}
        </ChosenRow>
      ) : (
        <ChosenAnswer answer={answer} about={statement.title}>
          {answer.words}
        </ChosenAnswer>
      )}
      {option.needsReason ? (
        <label className={card.field}>
          <span>{t('round.reason')}</span>
          <textarea
            value={reason.words}
            rows={3}
            maxLength={500}
            placeholder={t('round.reasonHint')}
            onChange={({ target }) => reason.write(target.value)}
          />
        </label>
      ) : null}
      <p className={card.meta}>{t('round.seen')}</p>
    </NowLayout>
  );
};
