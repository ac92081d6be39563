import type { ReactNode } from 'react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableLayout } from './layout-seats.ts';
import { layoutSeats } from './layout-seats.ts';
import css from './round-table.module.css';
import type { Seat, TableMode } from './seat.ts';
import { SeatButtons } from './seat-buttons.tsx';
import { SeatHand } from './seat-hand.tsx';
import { SeatLabel } from './seat-label.tsx';
import { SeatList } from './seat-list.tsx';
import { SeatMark } from './seat-mark.tsx';
import { TableTop } from './table-top.tsx';
import type { Space } from './use-space.ts';
import { useSpace } from './use-space.ts';

type RoundTableProps = {
  /** Clockwise from the chair, who sits at the top. */
  readonly seats: readonly Seat[];
  readonly mode: TableMode;
  /** Share of the time that is left, 1 to 0; below zero the share by which it is exceeded; null without a clock. */
  readonly left: number | null;
  /** Names the list of seats; without it, how many seats there are. */
  readonly label?: string;
  /** Makes every seat a button. */
  readonly onSeat?: (id: string) => void;
  /** What is said in the middle. */
  readonly children?: ReactNode;
};

/** The round table: one drawing of who is here, who speaks, who waits and who has answered. It fills its parent. */
export function RoundTable({ seats, mode, left, label, onSeat, children }: RoundTableProps) {
  const { t } = useTranslation('ui');
  const box = useRef<HTMLDivElement>(null);
  const layout = useTableLayout(useSpace(box), seats);
  const words = label ?? t('table.label', { seats: seats.length });
  return (
    <div ref={box} className={css.table}>
      {layout ? <Drawing layout={layout} seats={seats} mode={mode} left={left} /> : null}
      <div className={css.centre} style={layout?.centre}>
        {children}
      </div>
      {layout && onSeat ? (
        <SeatButtons layout={layout} seats={seats} mode={mode} label={words} onSeat={onSeat} />
      ) : (
        <SeatList seats={seats} mode={mode} label={words} />
      )}
    </div>
  );
}

/** The layout depends on the names and the space only, so it is kept while hands and answers come and go. */
function useTableLayout(space: Space | null, seats: readonly Seat[]): TableLayout | null {
  const roster = seats.map((seat) => seat.name).join('\n');
  return useMemo(() => {
    if (!space || space.width === 0 || space.height === 0) return null;
    return layoutSeats({
      width: space.width,
      height: space.height,
      maxType: space.type,
      names: roster.split('\n'),
    });
  }, [space, roster]);
}

type DrawingProps = {
  readonly layout: TableLayout;
  readonly seats: readonly Seat[];
  readonly mode: TableMode;
  readonly left: number | null;
};

function Drawing({ layout, seats, mode, left }: DrawingProps) {
  const speaker = mode === 'floor' ? layout.seats[seats.findIndex((seat) => seat.speaking)] : undefined;
  return (
    <svg className={css.drawing} viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
      <TableTop layout={layout} mode={mode} left={left} light={speaker ?? null} />
      {seats.map((seat, i) => {
        const place = layout.seats[i];
        if (!place) return null;
        return (
          <g key={seat.id}>
            <SeatHand seat={seat} place={place} type={layout.type} radius={layout.radius} />
            <g transform={`translate(${place.x} ${place.y}) scale(${layout.radius / 12})`}>
              <SeatMark seat={seat} mode={mode} />
            </g>
            {place.label ? (
              <SeatLabel seat={seat} label={place.label} mode={mode} type={layout.type} />
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
