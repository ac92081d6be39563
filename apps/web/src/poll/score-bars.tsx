import { type Poll, standingOf } from '@yishi/core';
import css from './score-bars.module.css';

/** Options by the points they were given, the most first; the longest bar would be the highest score by everybody. */
export const ScoreBars = ({ poll }: { readonly poll: Poll }) => {
  const standing = standingOf(poll);
  if (standing === null || poll.form.form !== 'score') return null;
  const most = Math.max(1, standing.answered * poll.form.max);
  return (
    <ol className={css.rows}>
      {standing.options
        .toSorted((a, b) => b.count - a.count)
        .map(({ option, count }) => (
          <li key={option} className={css.row}>
            <span>{poll.options.find(({ id }) => id === option)?.label}</span>
            <span className={css.bar} aria-hidden="true">
              <span style={{ width: `${(100 * Math.max(0, count)) / most}%` }} />
            </span>
            <b>{count}</b>
          </li>
        ))}
    </ol>
  );
};
