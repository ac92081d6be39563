import type { SignatureRow } from '@yishi/records';
import { MinutesSection } from './minutes-section.tsx';
import { useMinutesWords } from './minutes-words.ts';
import css from './signatures-section.module.css';

type SignaturesSectionProps = {
  readonly signatures: readonly SignatureRow[];
  readonly signing: string | null;
};

/** Who signed, who refused and why, and whose signature is missing. */
export const SignaturesSection = ({ signatures, signing }: SignaturesSectionProps) => {
  const { heading } = useMinutesWords();
  if (signatures.length === 0) return null;
  return (
    <MinutesSection heading={heading.signatures}>
      {signing === null ? null : <p>{signing}</p>}
      <ul className={css.signatures}>
        {signatures.map(({ name, duty, state, words }, i) => (
          <li key={i} className={css[state]}>
            <b className={css.name}>{name}</b>
            {duty === null ? null : <span className={css.duty}>{duty}</span>}
            <span className={css.words}>{words}</span>
          </li>
        ))}
      </ul>
    </MinutesSection>
  );
};
