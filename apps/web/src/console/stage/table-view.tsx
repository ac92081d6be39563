import type { ReactNode } from 'react';
import { useLive } from '../../meeting/meeting-context.ts';
import { type Asked, seatsOf } from '../../meeting/seats-of.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { RoundTable } from '../../ui/table/round-table.tsx';
import type { TableMode } from '../../ui/table/seat.ts';
import { useSay } from '../../words/say.ts';
import { usePersonSheet } from '../people/person-context.ts';
import css from './table-view.module.css';

type TableViewProps = {
  readonly mode: TableMode;
  readonly left: number | null;
  readonly asked?: Asked;
  readonly children?: ReactNode;
};

/** The table of this meeting. A seat opens what can be done for the person who sits there. */
export const TableView = ({ mode, left, asked = null, children }: TableViewProps) => {
  const state = useMeeting();
  const { presence } = useLive();
  const say = useSay();
  const open = usePersonSheet();
  const seats = seatsOf(state, asked, { presence, audience: { kind: 'staff' }, say });
  return (
    <div className={css.table}>
      <RoundTable seats={seats} mode={mode} left={left} onSeat={(id) => open(id)}>
        {children}
      </RoundTable>
    </div>
  );
};
