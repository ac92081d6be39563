import type { ReactNode } from 'react';
import css from './record-table.module.css';

type RecordTableProps = {
  /** Read aloud before the table. */
  readonly label: string;
  /** Left out where the cells say by themselves what they are. */
  readonly columns: readonly string[];
  /** A cell for each column; an empty one is null. */
  readonly rows: readonly (readonly ReactNode[])[];
  /** Widths of the columns on a wide sheet, for instance `['4em', null]`; null shares what is left. */
  readonly widths?: readonly (string | null)[];
  /** Few and short columns, which fit a narrow sheet too. */
  readonly slim?: boolean;
};

/** A ruled table; on a narrow sheet each row becomes a block of its own, every cell beside its column's name. */
export const RecordTable = ({ label, columns, rows, widths = [], slim = false }: RecordTableProps) => (
  <table className={slim ? css.table : `${css.table} ${css.wide}`} aria-label={label}>
    <thead>
      <tr>
        {columns.map((column, i) => (
          <th key={column} scope="col" style={{ width: widths[i] ?? undefined }}>
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells, i) => (
        <tr key={i}>
          {cells.map((cell, column) => (
            <td key={columns[column]} data-column={columns[column]}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
