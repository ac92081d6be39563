import type { Row } from '@yishi/records';

/** What fits half a line of the head table, in half-width characters. */
const shortUpTo = 26;

const halfWidth = /[\u0020-\u024f]/u;

const widthOf = (words: string): number =>
  [...words].reduce((width, character) => width + (halfWidth.test(character) ? 1 : 2), 0);

const isShort = ({ words }: Row): boolean => widthOf(words) <= shortUpTo;

/** Rows of the head table as they stand on lines: two short ones that follow each other share one. */
export const pairRows = (rows: readonly Row[]): (readonly [Row] | readonly [Row, Row])[] => {
  const [first, second, ...others] = rows;
  if (first === undefined) return [];
  if (second === undefined) return [[first]];
  return isShort(first) && isShort(second)
    ? [[first, second], ...pairRows(others)]
    : [[first], ...pairRows([second, ...others])];
};
