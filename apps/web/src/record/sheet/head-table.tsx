import type { Row } from '@yishi/records';
import css from './head-table.module.css';
import { pairRows } from './pair-rows.ts';

/** When, where, who held which duty, who was there. */
export const HeadTable = ({ rows }: { readonly rows: readonly Row[] }) => (
  <table className={css.table}>
    <colgroup>
      <col className={css.label} />
      <col />
      <col className={css.label} />
      <col />
    </colgroup>
    <tbody>
      {pairRows(rows).map((line) => (
        <tr key={line[0].label}>
          {line.map(({ label, words }) => (
            <Pair key={label} label={label} words={words} alone={line.length === 1} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const Pair = ({ label, words, alone }: Row & { readonly alone: boolean }) => (
  <>
    <th scope="row">{label}</th>
    <td colSpan={alone ? 3 : 1}>{words}</td>
  </>
);
