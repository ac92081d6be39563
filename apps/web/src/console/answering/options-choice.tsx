import { boundsOf, type Choice, type OptionId, type Poll } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { optionLetter } from '../../meeting/say-choice.ts';
import { AnswerOption } from '../../ui/answer-option.tsx';
import { BigButton } from '../../ui/big-button.tsx';
import css from './answering.module.css';

type OptionsChoiceProps = { readonly poll: Poll; readonly onChoose: (choice: Choice) => void };

/** One option at a press, or several and then on. */
export const OptionsChoice = ({ poll, onChoose }: OptionsChoiceProps) => {
  const { t } = useTranslation('console');
  const [chosen, setChosen] = useState<readonly OptionId[]>([]);
  const single = poll.form.form === 'single';
  const bounds = boundsOf(poll.form, poll.options) ?? { min: 0, max: poll.options.length };
  const press = (id: OptionId) => {
    if (single) onChoose({ choice: 'options', options: [id] });
    else setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  };
  return (
    <div className={css.options}>
      {poll.options.map(({ id, label }, i) => (
        <AnswerOption
          key={id}
          answer={{ mark: optionLetter(i), words: label, tone: 'choice' }}
          {...(single ? {} : { chosen: chosen.includes(id) })}
          onChoose={() => press(id)}
        >
          {label}
        </AnswerOption>
      ))}
      {single ? null : (
        <BigButton
          tone="go"
          disabled={chosen.length < bounds.min || chosen.length > bounds.max}
          hint={t('answer.between', { min: bounds.min, max: bounds.max })}
          onClick={() => onChoose({ choice: 'options', options: [...chosen] })}
        >
          {t('answer.chosen', { count: chosen.length })}
        </BigButton>
      )}
    </div>
  );
};
