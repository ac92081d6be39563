import type { CountRow, ResultCard } from '@yishi/records';
import { AnswerGlyph } from '../../ui/icons/answer-glyph.tsx';
import { Tally } from '../../ui/tally/tally.tsx';
import css from './vote-count.module.css';

/** A vote with three ways: its numbers, and one cell for each elector with the mark of the deciding one. */
export const VoteCount = ({ card: { counts, present, needed } }: { readonly card: ResultCard }) => {
  const count = (wanted: CountRow['tone']): number => counts.find(({ tone }) => tone === wanted)?.count ?? 0;
  return (
    <>
      <dl className={css.counts}>
        {counts.map(({ label, count: number, tone }) => (
          <div key={label} className={css[tone]}>
            {tone === 'plain' ? null : <AnswerGlyph answer={tone} />}
            <dt>{label}</dt>
            <dd>{number}</dd>
          </div>
        ))}
      </dl>
      <div className={css.tally}>
        <Tally
          counts={{
            electors: present,
            for: count('for'),
            against: count('against'),
            abstain: count('abstain'),
          }}
          need={needed}
        />
      </div>
    </>
  );
};
