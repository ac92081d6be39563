import type { Choice, OptionId, PollOption } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../ui/big-button.tsx';
import { Choices } from '../forms/choices.tsx';
import css from './answering.module.css';

type ScoresChoiceProps = {
  readonly options: readonly PollOption[];
  readonly min: number;
  readonly max: number;
  readonly onChoose: (choice: Choice) => void;
};

/** A whole number for every option. */
export const ScoresChoice = ({ options, min, max, onChoose }: ScoresChoiceProps) => {
  const { t } = useTranslation('console');
  const [scores, setScores] = useState<Record<OptionId, number>>({});
  const numbers = Array.from({ length: max - min + 1 }, (_, i) => String(min + i));
  const all = options.every(({ id }) => scores[id] !== undefined);
  return (
    <div className={css.options}>
      {options.map(({ id, label }) => (
        <Choices
          key={id}
          label={label}
          value={scores[id] === undefined ? null : String(scores[id])}
          options={numbers.map((value) => ({ value, words: value }))}
          onChoose={(value) => setScores({ ...scores, [id]: Number(value) })}
        />
      ))}
      <BigButton tone="go" disabled={!all} onClick={() => onChoose({ choice: 'scores', scores })}>
        {t('answer.scored')}
      </BigButton>
    </div>
  );
};
