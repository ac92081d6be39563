import type { Position, Round, Statement } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '../../meeting/delivery.ts';
import { useLook } from '../../theme/look-context.ts';
import { isElder } from '../../theme/look-settings.ts';
import { AnswerOption } from '../../ui/answer-option.tsx';
import { BigButton } from '../../ui/big-button.tsx';
import choose from '../ballot/choose-step.module.css';
import card from '../card.module.css';
import { NowLayout } from '../now/now-layout.tsx';
import { RefusalNotice } from '../refusal-notice.tsx';
import type { RoundOption } from './four-words.ts';
import { RoundHead } from './round-head.tsx';
import { roundOptions } from './round-options.ts';
import { useOptionAnswer } from './use-option-answer.ts';

type Props = {
  statement: Statement;
  round: Round;
  own: Position | undefined;
  refused: Delivery | null;
  onChoose: (option: RoundOption) => void;
  onKeep: (() => void) | null;
};

/** The text, and how far one can go along with it. */
export const AnswerStep = ({ statement, round, own, refused, onChoose, onKeep }: Props) => {
  const { t } = useTranslation('phone');
  const elder = isElder(useLook().textSize);
  const answerOf = useOptionAnswer();
  const options = roundOptions(round.scale, elder);
  return (
    <NowLayout
      action={
        <div className={options.length > 4 ? choose.many : choose.options}>
          <h3 className={card.ask}>{t('round.ask')}</h3>
          {options.map((option) => (
            <AnswerOption
              key={option.level}
              answer={answerOf(round.scale, option)}
              chosen={option.level === own?.level}
              {...(option.needsReason ? { hint: t('round.needsReason') } : {})}
              onChoose={() => onChoose(option)}
            >
              {answerOf(round.scale, option).words}
            </AnswerOption>
          ))}
          {onKeep === null ? null : (
            <BigButton wide onClick={onKeep}>
              {t('ballot.keepOld')}
            </BigButton>
          )}
        </div>
      }
    >
      <RefusalNotice delivery={refused} />
      <RoundHead statement={statement} round={round} />
    </NowLayout>
  );
};
