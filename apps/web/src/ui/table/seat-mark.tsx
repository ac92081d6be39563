import { AnswerShape } from '../icons/answer-shape.tsx';
import type { Seat, TableMode } from './seat.ts';
import { seatLook } from './seat-look.ts';
import type { SeatLook } from './seat-look.ts';
import css from './seat-mark.module.css';

const states = {
  plain: <circle className={css.plain} r="11.3" />,
  expected: <circle className={css.expected} r="11" />,
  speaking: (
    <g className={css.speaking}>
      <circle className={css.halo} r="16.3" />
      <circle className={css.disc} r="13.4" />
      <path className={css.bars} d="M-5-3.2V3.2M0-6.4V6.4M5-3.2V3.2" />
    </g>
  ),
  reconnecting: (
    <g className={css.reconnecting}>
      <circle className={css.disc} r="11" />
      <path className={css.glyph} d="M4.8-1.5A5 5 0 1 0 3.8 3.3M4.8-6.3V-1.5H0" />
    </g>
  ),
  absent: (
    <g className={css.away}>
      <circle className={css.disc} r="11" />
      <path className={css.glyph} d="M-5 5 5-5" />
    </g>
  ),
} as const;

/** A seat around (0, 0) with a radius of 12, inside an SVG: its state as a shape first, then as a colour. */
export function SeatMark({ seat, mode }: { readonly seat: Seat; readonly mode: TableMode }) {
  const shown = seatLook(seat, mode);
  const ring = shown.look === 'answer' && seat.presence === 'reconnecting';
  return (
    <g>
      {seat.mine ? <circle className={css.mine} r="16.5" /> : null}
      {ring ? <circle className={css.lost} r="16" /> : null}
      <Shape shown={shown} />
    </g>
  );
}

function Shape({ shown }: { readonly shown: SeatLook }) {
  if (shown.look === 'answer') return <AnswerShape answer={shown.answer} />;
  if (shown.look === 'heard') return <Heard times={shown.times} />;
  if (shown.look === 'role') return <Role role={shown.role} />;
  return states[shown.look];
}

/** One dot for one speech, two for two, three for more. */
function Heard({ times }: { readonly times: number }) {
  const at = [[0], [-3.6, 3.6], [-5.4, 0, 5.4]][Math.min(times, 3) - 1] ?? [0];
  return (
    <g className={css.heard}>
      <circle className={css.disc} r="11.3" />
      {at.map((x) => (
        <circle key={x} className={css.dot} cx={x} r="2.4" />
      ))}
    </g>
  );
}

/** A person without a vote: flat, with one character. */
function Role({ role }: { readonly role: string }) {
  return (
    <g className={css.role}>
      <circle className={css.disc} r="10.3" />
      <text y=".5">{role}</text>
    </g>
  );
}
