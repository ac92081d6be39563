import type { KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeatPlace, TableLayout } from './layout-seats.ts';
import type { Seat, TableMode } from './seat.ts';
import css from './seat-buttons.module.css';
import { seatWords } from './seat-words.ts';

type SeatButtonsProps = {
  readonly layout: TableLayout;
  readonly seats: readonly Seat[];
  readonly mode: TableMode;
  readonly label: string;
  readonly onSeat: (id: string) => void;
};

const moves: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The seats as buttons over the drawing. The table is one stop for the tab key; arrows walk around it. */
export function SeatButtons({ layout, seats, mode, label, onSeat }: SeatButtonsProps) {
  const { t } = useTranslation('ui');
  const list = useRef<HTMLOListElement>(null);
  const [current, setCurrent] = useState(0);
  const stop = Math.min(current, seats.length - 1);
  const walk = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const next = (stop + move + seats.length) % seats.length;
    setCurrent(next);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <ol ref={list} className={css.seats} aria-label={label}>
      {seats.map((seat, i) => (
        <li key={seat.id}>
          <button
            type="button"
            className={css.seat}
            style={area(layout.seats[i], layout.radius)}
            tabIndex={i === stop ? 0 : -1}
            aria-label={seatWords(t, seat, mode)}
            onKeyDown={walk}
            onFocus={() => setCurrent(i)}
            onClick={() => onSeat(seat.id)}
          />
        </li>
      ))}
    </ol>
  );
}

type Area = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** The disc and the name together. */
function area(place: SeatPlace | undefined, radius: number): Area {
  if (!place) return { left: 0, top: 0, width: 0, height: 0 };
  const { x, y, label } = place;
  const left = Math.min(x - radius, label?.left ?? x);
  const top = Math.min(y - radius, label?.top ?? y);
  const right = Math.max(x + radius, label ? label.left + label.width : x);
  const bottom = Math.max(y + radius, label ? label.top + label.height : y);
  return { left: left - 3, top: top - 3, width: right - left + 6, height: bottom - top + 6 };
}
