import type { Row } from './row.ts';

const wrong = (index: number, expected: string): never => {
  throw new TypeError(`column ${index} holds no ${expected}`);
};

export const textColumn = (row: Row, index: number): string => {
  const value = row[index];
  return typeof value === 'string' ? value : wrong(index, 'text');
};

export const nullableTextColumn = (row: Row, index: number): string | null =>
  row[index] === null ? null : textColumn(row, index);

export const numberColumn = (row: Row, index: number): number => {
  const value = row[index];
  return typeof value === 'number' ? value : wrong(index, 'number');
};

export const bytesColumn = (row: Row, index: number): Uint8Array => {
  const value = row[index];
  if (!(value instanceof Uint8Array)) return wrong(index, 'bytes');
  return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
};

/** A whole number; PostgreSQL's driver gives those of eight bytes as text. */
export const countColumn = (row: Row, index: number): number => {
  const value = row[index];
  const count = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(count) && typeof count === 'number' ? count : wrong(index, 'whole number');
};
