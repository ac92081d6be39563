import css from './time-bar.module.css';

type TimeBarProps = {
  /** Share that is left, 1 to 0; at zero and below the bar is broken up in amber. */
  readonly left: number;
};

/** Speaking time as a bar; the numbers beside it say the same, so it is not read aloud. */
export function TimeBar({ left }: TimeBarProps) {
  const share = Math.max(0, Math.min(1, left));
  return (
    <div className={share > 0 ? css.bar : css.over} aria-hidden="true">
      <div className={css.left} style={{ width: `${share * 100}%` }} />
    </div>
  );
}
