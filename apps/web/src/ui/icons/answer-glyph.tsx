import type { SeatAnswer } from '../table/seat.ts';
import css from './answer-glyph.module.css';
import { AnswerShape } from './answer-shape.tsx';

/** An answer's shape beside its word, or a plain ring for no answer. Hidden from assistive technology. */
export function AnswerGlyph({ answer }: { readonly answer: SeatAnswer | null }) {
  return (
    <svg className={css.glyph} viewBox="-15 -15 30 30" aria-hidden="true">
      {answer === null ? <circle className={css.open} r="11" /> : <AnswerShape answer={answer} />}
    </svg>
  );
}
