import css from './check-in.module.css';
import { Roster } from './roster.tsx';

/** Before the session the roster is what everybody looks at. */
export const CheckInSide = () => (
  <section className={css.side}>
    <Roster />
  </section>
);
