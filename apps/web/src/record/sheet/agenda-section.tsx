import type { AgendaRow } from '@yishi/records';
import { MinutesSection } from './minutes-section.tsx';
import { useMinutesWords } from './minutes-words.ts';
import { Paragraphs } from './paragraphs.tsx';
import { RecordTable } from './record-table.tsx';
import { TitledTexts } from './titled-texts.tsx';

/** The agenda as planned and as held, with what each item came to; then its notes. */
export const AgendaSection = ({ agenda }: { readonly agenda: readonly AgendaRow[] }) => {
  const { heading, column } = useMinutesWords();
  if (agenda.length === 0) return null;
  return (
    <MinutesSection heading={heading.agenda}>
      <RecordTable
        label={heading.agenda}
        columns={[column.item, column.presenter, `${column.planned} / ${column.held}`, column.outcome]}
        widths={['19%', '5.2em', '7.2em', null]}
        rows={agenda.map(({ title, presenter, planned, held, outcome }) => [
          title,
          presenter,
          <Times key="times" planned={planned} held={held} />,
          outcome === null ? null : <Paragraphs texts={[outcome]} />,
        ])}
      />
      <TitledTexts texts={agenda.map(({ title, notes }) => ({ title, paragraphs: notes }))} />
    </MinutesSection>
  );
};

/** Both times in one narrow column, so that the conclusion has room on paper too. */
const Times = ({ planned, held }: Pick<AgendaRow, 'planned' | 'held'>) => (
  <span>
    {planned}
    {held === null ? null : (
      <>
        <br />
        {held}
      </>
    )}
  </span>
);
