import type { SqlRow } from './sql-file.ts';

const wrong = (index: number, expected: string): never => {
  throw new TypeError(`column ${index} holds no ${expected}`);
};

export const textColumn = (row: SqlRow, index: number): string => {
  const value = row[index];
  return typeof value === 'string' ? value : wrong(index, 'text');
};

export const nullableTextColumn = (row: SqlRow, index: number): string | null =>
  row[index] === null ? null : textColumn(row, index);

export const numberColumn = (row: SqlRow, index: number): number => {
  const value = row[index];
  return typeof value === 'number' ? value : wrong(index, 'number');
};

export const bytesColumn = (row: SqlRow, index: number): Uint8Array => {
  const value = row[index];
  if (!(value instanceof Uint8Array)) return wrong(index, 'bytes');
  return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
};
