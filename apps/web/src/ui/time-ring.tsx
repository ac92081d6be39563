import type { ReactNode } from 'react';
import css from './time-ring.module.css';

type TimeRingProps = {
  /** Share that is left, 1 to 0; below zero the ring is broken up. */
  readonly left: number;
  readonly above?: ReactNode;
  /** The clock itself. */
  readonly children: ReactNode;
  readonly below?: ReactNode;
};

/** A clock in a ring, for the wall. */
export function TimeRing({ left, above, children, below }: TimeRingProps) {
  const share = Math.round(Math.max(0, Math.min(1, left)) * 1000);
  return (
    <div className={css.ring}>
      <svg viewBox="0 0 320 320" aria-hidden="true">
        <circle className={css.track} cx="160" cy="160" r="148" />
        <circle
          className={share > 0 ? css.left : css.over}
          cx="160"
          cy="160"
          r="148"
          pathLength={1000}
          strokeDasharray={share > 0 ? `${share} 1000` : '12 13'}
          strokeDashoffset={share > 0 ? share - 1000 : 0}
        />
      </svg>
      <p className={css.words}>
        <span>{above}</span>
        <b>{children}</b>
        <span>{below}</span>
      </p>
    </div>
  );
}
