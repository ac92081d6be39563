import type { RoundCard } from '@yishi/records';
import { CountBars } from './count-bars.tsx';
import { useMinutesWords } from './minutes-words.ts';
import { NameWithHelper } from './name-with-helper.tsx';
import { RecordTable } from './record-table.tsx';
import css from './round.module.css';

/** A round on a draft: who was asked in words, the answers drawn, and the reasons of those who gave one. */
export const Round = ({ round: { words, counts, reasons } }: { readonly round: RoundCard }) => {
  const { column } = useMinutesWords();
  const people = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={css.round}>
      <p>{words}</p>
      {counts.length === 0 ? null : <CountBars counts={counts} people={people} />}
      {reasons.length === 0 ? null : (
        <RecordTable
          label={column.reason}
          columns={[column.name, column.level, column.reason]}
          widths={['30%', '20%', null]}
          rows={reasons.map(({ name, helper, level, reason }) => [
            <NameWithHelper key="name" name={name} helper={helper} />,
            level,
            reason,
          ])}
        />
      )}
    </div>
  );
};
