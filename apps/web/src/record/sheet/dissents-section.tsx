import type { DissentCard } from '@yishi/records';
import css from './dissents-section.module.css';
import { MinutesSection } from './minutes-section.tsx';
import { useMinutesWords } from './minutes-words.ts';

type DissentsSectionProps = {
  readonly dissents: readonly DissentCard[];
  readonly unexplained: string | null;
};

/** Views that did not prevail, each with the answer of the meeting and the task that came of it. */
export const DissentsSection = ({ dissents, unexplained }: DissentsSectionProps) => {
  const { heading } = useMinutesWords();
  if (dissents.length === 0 && unexplained === null) return null;
  return (
    <MinutesSection heading={heading.dissents}>
      {dissents.map((card, i) => (
        <Dissent key={i} card={card} />
      ))}
      {unexplained === null ? null : <p>{unexplained}</p>}
    </MinutesSection>
  );
};

const Dissent = ({ card }: { readonly card: DissentCard }) => {
  const { column, sentenceGap } = useMinutesWords();
  const rows: readonly (readonly [string, string | null])[] = [
    [column.reason, card.reason],
    [column.condition, card.condition],
    [column.helper, card.helper],
    [column.reply, card.answer],
    [column.task, card.task],
  ];
  return (
    <dl className={css.dissent}>
      <dt>{column.raisedBy}</dt>
      <dd>
        <b>{card.name}</b>
        {sentenceGap}
        {card.subject}
      </dd>
      {rows.flatMap(([label, words]) =>
        words === null ? [] : [<dt key={`${label}?`}>{label}</dt>, <dd key={label}>{words}</dd>],
      )}
    </dl>
  );
};
