import type { SeatAnswer } from '../table/seat.ts';
import css from './answer-shape.module.css';

type Stamp = 'circle' | 'diamond' | 'square' | 'triangle';

const stamps: Record<Stamp, string> = {
  circle: 'M12 0A12 12 0 1 1-12 0A12 12 0 1 1 12 0Z',
  diamond:
    'M1.8-13.2 13.2-1.8Q15 0 13.2 1.8L1.8 13.2Q0 15-1.8 13.2L-13.2 1.8Q-15 0-13.2-1.8L-1.8-13.2Q0-15 1.8-13.2Z',
  square:
    'M-7.4-10.8H7.4Q10.8-10.8 10.8-7.4V7.4Q10.8 10.8 7.4 10.8H-7.4Q-10.8 10.8-10.8 7.4V-7.4Q-10.8-10.8-7.4-10.8Z',
  triangle: 'M2.2-12.2 13.6 7.6Q15.3 11 11.5 11H-11.5Q-15.3 11-13.6 7.6L-2.2-12.2Q0-15.4 2.2-12.2Z',
};

const glyphs = {
  for: 'M-5 .6-1.4 4.6 5.2-4',
  against: 'M-4-4 4 4M4-4-4 4',
  abstain: 'M-5 0H5',
  answered: 'M-4.4 .4-1.4 3.6 4.6-3.4',
};

const gradeStamps = {
  support: 'circle',
  reservation: 'square',
  doubt: 'triangle',
  block: 'diamond',
  choice: 'circle',
} as const;
const plainStamps = { for: 'circle', against: 'diamond', abstain: 'square', answered: 'circle' } as const;

/** An answer as a shape around (0, 0) with a radius of 12: never by colour alone. Stands inside an SVG. */
export function AnswerShape({ answer }: { readonly answer: SeatAnswer }) {
  if (typeof answer !== 'string') {
    return (
      <g className={css[answer.tone]}>
        <path className={css.stamp} d={stamps[gradeStamps[answer.tone]]} />
        <text
          className={css.mark}
          y={answer.tone === 'doubt' ? 2.5 : 0.5}
          fontSize={answer.mark.length > 1 ? 10 : 14}
        >
          {answer.mark}
        </text>
      </g>
    );
  }
  return (
    <g className={css[answer]}>
      <path className={css.stamp} d={stamps[plainStamps[answer]]} />
      <path className={css.glyph} d={glyphs[answer]} />
    </g>
  );
}
