import type { Choice, PollOption } from '@yishi/core';
import { optionLetter } from '../../meeting/say-choice.ts';
import { AnswerOption } from '../../ui/answer-option.tsx';

type Props = {
  options: readonly PollOption[];
  own: Choice | undefined;
  onChoose: (choice: Choice) => void;
};

/** One of several. */
export const SingleOptions = ({ options, own, onChoose }: Props) => (
  <>
    {options.map(({ id, label }, i) => (
      <AnswerOption
        key={id}
        answer={{ mark: optionLetter(i), words: label, tone: 'choice' }}
        chosen={own?.choice === 'options' && own.options.includes(id)}
        onChoose={() => onChoose({ choice: 'options', options: [id] })}
      >
        {label}
      </AnswerOption>
    ))}
  </>
);
