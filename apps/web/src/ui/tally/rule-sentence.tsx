import type { ReactNode } from 'react';
import css from './rule-sentence.module.css';

type RuleSentenceProps = {
  /** What is needed: “11 in favour are needed”. */
  readonly need: ReactNode;
  /** Where it stands: “9 so far”; left out while nobody may see it. */
  readonly now?: ReactNode;
  /** The rule behind it, in words. */
  readonly why?: ReactNode;
};

/** The rule as a sentence, above every tally. */
export function RuleSentence({ need, now, why }: RuleSentenceProps) {
  return (
    <div>
      <p className={css.sentence}>
        {need}
        {now === undefined ? null : <em>{now}</em>}
      </p>
      {why === undefined ? null : <p className={css.why}>{why}</p>}
    </div>
  );
}
