import type { ReactNode } from 'react';
import { AnswerGlyph } from '../icons/answer-glyph.tsx';
import type { GradedAnswer } from '../table/seat.ts';
import css from './grade-bars.module.css';

/** One step of a scale or one option, with the people who chose it. */
export type GradeRow = GradedAnswer & { readonly count: number };

type GradeBarsProps = {
  /** From the most agreement to the least, or the options in their order. */
  readonly rows: readonly GradeRow[];
  /** How many could have chosen a row: the length of the longest possible bar. */
  readonly electors: number;
  /** A line after the row with this index, saying what everything above it means. */
  readonly line?: { readonly after: number; readonly words: ReactNode };
};

/** Answers on a scale or among options: a row for each, a cell for each person. */
export function GradeBars({ rows, electors, line }: GradeBarsProps) {
  return (
    <ol className={css.rows}>
      {rows.map((row, i) => (
        <li key={row.mark} className={css.row}>
          <AnswerGlyph answer={row} />
          <span className={css.words}>{row.words}</span>
          <span className={`${css.bar} ${css[row.tone]}`} aria-hidden="true">
            {Array.from({ length: Math.max(electors, row.count) }, (_, cell) => (
              <span key={cell} className={cell < row.count ? css.filled : css.empty} />
            ))}
          </span>
          <b className={css.count}>{row.count}</b>
          {line?.after === i ? <span className={css.line}>{line.words}</span> : null}
        </li>
      ))}
    </ol>
  );
}
