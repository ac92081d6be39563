import type { ReactNode } from 'react';
import css from './answer-option.module.css';
import { AnswerGlyph } from './icons/answer-glyph.tsx';
import type { SeatAnswer } from './table/seat.ts';

type AnswerOptionProps = {
  readonly answer: SeatAnswer;
  readonly children: ReactNode;
  /** What the option means or asks for, at the end of the line. */
  readonly hint?: ReactNode;
  /** For questions with several answers: whether this one is chosen. */
  readonly chosen?: boolean;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
};

/** One way to answer, as a button in thumb's reach: shape, word and colour. */
export function AnswerOption({
  answer,
  children,
  hint,
  chosen,
  disabled = false,
  onChoose,
}: AnswerOptionProps) {
  return (
    <button
      type="button"
      className={`${css.option} ${css[typeof answer === 'string' ? answer : answer.tone]}`}
      aria-pressed={chosen}
      disabled={disabled}
      onClick={onChoose}
    >
      <AnswerGlyph answer={answer} />
      <span className={css.words}>
        <span>{children}</span>
        {hint === undefined ? null : <small>{hint}</small>}
      </span>
    </button>
  );
}

type ChosenAnswerProps = {
  readonly answer: SeatAnswer;
  readonly children: ReactNode;
  readonly about?: ReactNode;
};

/** The choice repeated in words, before it is sent. */
export function ChosenAnswer({ answer, children, about }: ChosenAnswerProps) {
  return (
    <div className={`${css.chosen} ${css[typeof answer === 'string' ? answer : answer.tone]}`}>
      <AnswerGlyph answer={answer} />
      <strong>{children}</strong>
      {about === undefined ? null : <p>{about}</p>}
    </div>
  );
}
