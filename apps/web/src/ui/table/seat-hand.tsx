import type { SeatPlace } from './layout-seats.ts';
import type { Seat } from './seat.ts';
import css from './seat-hand.module.css';

type SeatHandProps = {
  readonly seat: Seat;
  readonly place: SeatPlace;
  readonly type: number;
  readonly radius: number;
};

/** A raised hand: a paddle that reaches over the table with its place, or a warning triangle for a point of order. */
export function SeatHand({ seat, place, type, radius }: SeatHandProps) {
  if (seat.speaking || (seat.hand === null && !seat.pointOfOrder)) return null;
  const size = type * 0.68;
  const reach = radius + size + 4;
  const [x, y] = [place.x - place.nx * reach, place.y - place.ny * reach];
  return (
    <g className={paddleClass(seat)}>
      <path
        className={css.stem}
        d={`M${place.x - place.nx * radius} ${place.y - place.ny * radius}L${x} ${y}`}
      />
      <g transform={`translate(${x} ${y}) scale(${size / 12})`}>
        {seat.pointOfOrder ? <Triangle /> : <Paddle place={seat.hand ?? 0} />}
      </g>
    </g>
  );
}

function paddleClass(seat: Seat): string | undefined {
  if (seat.pointOfOrder) return css.order;
  return seat.hand === 1 ? css.next : undefined;
}

function Paddle({ place }: { readonly place: number }) {
  return (
    <>
      <circle className={css.paddle} r="12" />
      <text className={css.place} y=".6" fontSize={place > 9 ? 12.5 : 15.5}>
        {place}
      </text>
    </>
  );
}

function Triangle() {
  return (
    <>
      <path
        className={css.paddle}
        d="M2.2-14 15.4 8.8Q17 12.6 13 12.6H-13Q-17 12.6-15.4 8.8L-2.2-14Q0-17 2.2-14Z"
      />
      <path className={css.alarm} d="M0-6V3.5M0 7.8V8" />
    </>
  );
}
