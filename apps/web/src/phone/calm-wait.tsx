import css from './calm-wait.module.css';

/** Stands where a part of the page will be in a moment; grey lines, and those only if it takes longer than a blink. */
export const CalmWait = () => (
  <div className={css.wait} aria-hidden="true">
    <span />
    <span />
    <span />
  </div>
);
