import type { Choice, OptionId, PollOption } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { optionLetter } from '../../meeting/say-choice.ts';
import { AnswerOption } from '../../ui/answer-option.tsx';
import { BigButton } from '../../ui/big-button.tsx';
import card from '../card.module.css';

type Props = {
  options: readonly PollOption[];
  own: Choice | undefined;
  min: number;
  max: number;
  onChoose: (choice: Choice) => void;
};

/** Some of several, at least and at most so many; every option may be taken where there is no limit. */
export const SeveralOptions = ({ options, own, min, max, onChoose }: Props) => {
  const { t } = useTranslation('phone');
  const [picked, setPicked] = useState<readonly OptionId[]>(own?.choice === 'options' ? own.options : []);
  const toggle = (id: OptionId) =>
    setPicked(picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id]);
  const full = picked.length >= max;
  return (
    <>
      <p className={card.meta}>{t(howMany(min, max, options.length), { min, max })}</p>
      {options.map(({ id, label }, i) => (
        <AnswerOption
          key={id}
          answer={{ mark: optionLetter(i), words: label, tone: 'choice' }}
          chosen={picked.includes(id)}
          disabled={full && !picked.includes(id)}
          onChoose={() => toggle(id)}
        >
          {label}
        </AnswerOption>
      ))}
      <BigButton
        tone="go"
        size="big"
        wide
        disabled={picked.length < min || picked.length > max}
        hint={picked.length === 0 ? undefined : t('ballot.picked', { count: picked.length })}
        onClick={() =>
          onChoose({
            choice: 'options',
            options: options.flatMap(({ id }) => (picked.includes(id) ? [id] : [])),
          })
        }
      >
        {t(picked.length === 0 && min === 0 ? 'ballot.none' : 'ballot.next')}
      </BigButton>
    </>
  );
};

const howMany = (min: number, max: number, all: number) => {
  if (min === 0 && max === all) return 'ballot.approval';
  return min === max ? 'ballot.exactly' : 'ballot.several';
};
