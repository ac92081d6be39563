import { sentence, type StatementCard } from '@yishi/records';
import { MinutesSection } from './minutes-section.tsx';
import { useMinutesWords } from './minutes-words.ts';
import { Round } from './round.tsx';
import { StatementVersion } from './statement-version.tsx';
import css from './statements-section.module.css';

/** Every statement: what came of it, its drafts with the rounds on each, and who put their name to it. */
export const StatementsSection = ({ statements }: { readonly statements: readonly StatementCard[] }) => {
  const { heading } = useMinutesWords();
  if (statements.length === 0) return null;
  return (
    <MinutesSection heading={heading.statements}>
      {statements.map((card, i) => (
        <Statement key={i} card={card} />
      ))}
    </MinutesSection>
  );
};

const Statement = ({ card }: { readonly card: StatementCard }) => {
  const { signedOff, nameSeparator } = useMinutesWords();
  const { title, outcomeWords, versions, rounds, signOffs } = card;
  return (
    <div className={css.statement}>
      <h3 className={css.title}>{title}</h3>
      <p className={css.outcome}>{outcomeWords}</p>
      {versions.map((text) => (
        <div key={text.version} className={css.version}>
          <StatementVersion text={text} latest={text.version === versions.length} />
          {rounds
            .filter(({ version }) => version === text.version)
            .map((round, i) => (
              <Round key={i} round={round} />
            ))}
        </div>
      ))}
      {signOffs.length === 0 ? null : <p>{sentence(signedOff, { names: signOffs.join(nameSeparator) })}</p>}
    </div>
  );
};
