import type { Damage } from '../damage.ts';
import type { Row } from '../row.ts';
import { RowDamaged } from './row-damaged.ts';

/** What a row says, what it belongs to, and the checksum that this ought to have. */
type Reading<T> = { readonly value: T; readonly name: string; readonly checksum: number };

/**
 * Reads a row whose last column is its checksum.
 *
 * @throws RowDamaged if it is not what was written
 */
export const provenRow = <T>(part: Damage['part'], row: Row, read: (row: Row) => Reading<T>): T => {
  const reading = readOrDamaged(part, row, read);
  if (reading.checksum !== row.at(-1)) {
    throw new RowDamaged({ part, name: reading.name, detail: 'a row does not match its checksum' });
  }
  return reading.value;
};

const readOrDamaged = <T>(part: Damage['part'], row: Row, read: (row: Row) => T): T => {
  try {
    return read(row);
  } catch (error) {
    throw new RowDamaged({
      part,
      name: null,
      detail: error instanceof Error ? error.message : String(error),
    });
  }
};
