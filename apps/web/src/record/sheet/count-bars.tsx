import type { CountRow } from '@yishi/records';
import css from './count-bars.module.css';

type CountBarsProps = {
  readonly counts: readonly CountRow[];
  /** How many could have chosen a row; points may be more. */
  readonly people: number;
};

/** Options or levels: one cell for one person; where points were given, a bar as long as its share of the most. */
export const CountBars = ({ counts, people }: CountBarsProps) => {
  const most = Math.max(...counts.map(({ count }) => count), 1);
  return (
    <table className={css.rows}>
      <tbody>
        {counts.map(({ label, count, words }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className={css.bar} aria-hidden="true">
              {most <= people ? <Cells count={count} of={people} /> : <Share share={count / most} />}
            </td>
            <td className={css.words}>{words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Cells = ({ count, of }: { readonly count: number; readonly of: number }) => (
  <span className={css.cells}>
    {Array.from({ length: of }, (_, cell) => (
      <span key={cell} className={cell < count ? css.filled : css.empty} />
    ))}
  </span>
);

const Share = ({ share }: { readonly share: number }) => (
  <span className={css.cells}>
    <span className={css.filled} style={{ flex: share }} />
    <span className={css.rest} style={{ flex: 1 - share }} />
  </span>
);
