import type { ReactNode } from 'react';
import css from './result-card.module.css';

/** One fold of a result: what was said against it, who does what. */
export type ResultDetail = {
  readonly heading: string;
  readonly lines: readonly ReactNode[];
  /** Smaller, below: the answer to a dissent, the effect in law. */
  readonly note?: ReactNode;
};

type ResultCardProps = {
  /** The words that were decided on, the same on every screen. */
  readonly title: string;
  readonly text?: ReactNode;
  readonly seal?: ReactNode;
  /** The cells or bars. */
  readonly tally?: ReactNode;
  readonly counts?: ReactNode;
  /** The rule in words and what came of it: “17 voters present, 12 needed: passed”. */
  readonly verdict?: ReactNode;
  readonly details?: readonly ResultDetail[];
};

/** A decision as a sheet of paper: question, count, verdict, dissent with its answer, and who does what. */
export function ResultCard({ title, text, seal, tally, counts, verdict, details = [] }: ResultCardProps) {
  return (
    <article className={css.card}>
      <div className={css.head}>
        <div className={css.question}>
          <h2 className={css.title}>{title}</h2>
          {text === undefined ? null : <div className={css.text}>{text}</div>}
        </div>
        {seal}
      </div>
      {tally}
      {counts === undefined && verdict === undefined ? null : (
        <div className={css.outcome}>
          {counts}
          <p className={css.verdict}>{verdict}</p>
        </div>
      )}
      {details.length === 0 ? null : (
        <div className={css.details}>
          {details.map((detail) => (
            <Detail key={detail.heading} {...detail} />
          ))}
        </div>
      )}
    </article>
  );
}

function Detail({ heading, lines, note }: ResultDetail) {
  return (
    <section>
      <h3 className={css.heading}>{heading}</h3>
      {lines.map((line, i) => (
        <p key={i}>{line}</p>
      ))}
      {note === undefined ? null : <p className={css.note}>{note}</p>}
    </section>
  );
}
