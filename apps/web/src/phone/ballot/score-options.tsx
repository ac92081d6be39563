import type { Choice, OptionId, PollOption } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { optionLetter } from '../../meeting/say-choice.ts';
import { BigButton } from '../../ui/big-button.tsx';
import card from '../card.module.css';
import css from './score-options.module.css';

type Props = {
  options: readonly PollOption[];
  own: Choice | undefined;
  min: number;
  max: number;
  onChoose: (choice: Choice) => void;
};

type Scores = Readonly<Record<OptionId, number>>;

/** So many points for each option. */
export const ScoreOptions = ({ options, own, min, max, onChoose }: Props) => {
  const { t } = useTranslation('phone');
  const [scores, setScores] = useState<Scores>(own?.choice === 'scores' ? own.scores : {});
  const done = options.filter(({ id }) => scores[id] !== undefined).length;
  return (
    <>
      <p className={card.meta}>{t('ballot.score', { min, max })}</p>
      {options.map((option, i) => (
        <fieldset key={option.id} className={css.option}>
          <legend>
            {optionLetter(i)} {option.label}
          </legend>
          <Points
            name={option.id}
            min={min}
            max={max}
            value={scores[option.id]}
            onChange={(points) => setScores({ ...scores, [option.id]: points })}
          />
        </fieldset>
      ))}
      <BigButton
        tone="go"
        size="big"
        wide
        disabled={done < options.length}
        hint={t('ballot.scored', { done, all: options.length })}
        onClick={() => onChoose({ choice: 'scores', scores: { ...scores } })}
      >
        {t('ballot.next')}
      </BigButton>
    </>
  );
};

type PointsProps = {
  name: string;
  min: number;
  max: number;
  value: number | undefined;
  onChange: (points: number) => void;
};

/** More steps than this do not fit a phone side by side. */
const stepsInSight = 11;

const Points = ({ name, min, max, value, onChange }: PointsProps) => {
  const { t } = useTranslation('phone');
  if (max - min >= stepsInSight)
    return (
      <input
        className={css.number}
        type="number"
        inputMode="numeric"
        aria-label={t('ballot.score', { min, max })}
        min={min}
        max={max}
        value={value ?? ''}
        onChange={({ target }) => {
          const points = Math.round(target.valueAsNumber);
          if (points >= min && points <= max) onChange(points);
        }}
      />
    );
  return (
    <div className={css.points}>
      {Array.from({ length: max - min + 1 }, (_, i) => min + i).map((points) => (
        <label key={points} className={css.point}>
          <input type="radio" name={name} checked={points === value} onChange={() => onChange(points)} />
          <span>{points}</span>
        </label>
      ))}
    </div>
  );
};
