import type { CorrectionRow } from '@yishi/records';
import { MinutesSection } from './minutes-section.tsx';
import { useMinutesWords } from './minutes-words.ts';
import { RecordTable } from './record-table.tsx';

/** What was put right after the record was opened: the old words stay to be read beside the new ones. */
export const CorrectionsSection = ({ corrections }: { readonly corrections: readonly CorrectionRow[] }) => {
  const { heading, column } = useMinutesWords();
  if (corrections.length === 0) return null;
  return (
    <MinutesSection heading={heading.corrections}>
      <RecordTable
        label={heading.corrections}
        columns={[column.part, column.was, column.now, column.by, column.time]}
        widths={[null, '26%', '26%', null, null]}
        rows={corrections.map(({ part, was, now, by, time }) => [
          part,
          <del key="was">{was}</del>,
          <ins key="now">{now}</ins>,
          by,
          time,
        ])}
      />
    </MinutesSection>
  );
};
