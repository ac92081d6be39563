import {
  AttendanceCategory,
  BodyCategory,
  Channel,
  Duty,
  type PersonDetails,
  type PersonId,
  residentDetails,
} from '@yishi/core';
import { ui as uiEn } from '@yishi/i18n/en/ui';
import { words as wordsEn } from '@yishi/i18n/en/words';
import { ui } from '@yishi/i18n/zh-CN/ui';
import { words } from '@yishi/i18n/zh-CN/words';
import { type Column, columnOf } from './columns.ts';
import { type Cells, splitTable } from './split-table.ts';

/** Why a row cannot be taken; `value` is what stands there. */
export type Problem = { row: number; key: ProblemKey; value: string };
export type ProblemKey = 'noName' | 'tooLong' | 'twice' | 'listed' | Exclude<Column, 'name' | 'representing'>;

/** People read from a pasted table, the rows that cannot be taken, and headers nobody knows. Rows count from 1, the header included. */
export type ReadPeople = {
  people: readonly PersonDetails[];
  problems: readonly Problem[];
  ignored: readonly string[];
  hasHeader: boolean;
};

/** The words of an enumeration in both languages, and its own keys. */
const lookup = <Value extends string>(
  values: readonly Value[],
  ...catalogues: readonly Readonly<Record<Value, string>>[]
): ReadonlyMap<string, Value> =>
  new Map(
    values.flatMap((value) => [
      [plain(value), value] as const,
      ...catalogues.map((catalogue) => [plain(catalogue[value]), value] as const),
    ]),
  );

const plain = (cell: string): string => cell.toLowerCase().replaceAll(/[\s'’.]/g, '');

const categories = lookup(AttendanceCategory.options, words.category, wordsEn.category);
const bodies = lookup(BodyCategory.options, words.body, wordsEn.body);
const duties = lookup(Duty.options, words.duty, wordsEn.duty);
const channels = lookup(
  Channel.options,
  words.channel,
  wordsEn.channel,
  words.channelLong,
  wordsEn.channelLong,
  ui.channel,
  uiEn.channel,
);
const sides = lookup(['for', 'against'] as const, words.stance, wordsEn.stance);
const yesOrNo: ReadonlyMap<string, boolean> = new Map([
  ...['有', '是', '√', '✓', 'y', 'yes', 'true', '1'].map((word) => [word, true] as const),
  ...['无', '否', '没有', '不', '×', 'n', 'no', 'false', '0'].map((word) => [word, false] as const),
]);

type Put = (person: PersonDetails, cell: string) => PersonDetails | null;

/** Takes a cell over; null when it says nothing that is known. */
const put: Record<Column, Put> = {
  name: (person, cell) => ({ ...person, name: cell }),
  representing: (person, cell) => ({ ...person, representing: cell.slice(0, 60) }),
  category: (person, cell) => known(categories, cell, (category) => ({ ...person, category })),
  body: (person, cell) => known(bodies, cell, (body) => ({ ...person, body })),
  channel: (person, cell) => known(channels, cell, (channel) => ({ ...person, channel })),
  side: (person, cell) => known(sides, cell, (side) => ({ ...person, side })),
  votes: (person, cell) => known(yesOrNo, cell, (votes) => ({ ...person, votes })),
  affected: (person, cell) => known(yesOrNo, cell, (affected) => ({ ...person, affected })),
  duties: (person, cell) => {
    const found = cell.split(/[、,，;；/|]+/).map((word) => duties.get(plain(word)));
    return found.every((duty) => duty !== undefined) ? { ...person, duties: [...new Set(found)] } : null;
  },
};

const known = <Value>(
  from: ReadonlyMap<string, Value>,
  cell: string,
  take: (value: Value) => PersonDetails,
): PersonDetails | null => {
  const value = from.get(plain(cell));
  return value === undefined ? null : take(value);
};

const longestName = 40;

/** Reads a pasted table. `listed` are the names that are on the list already; `nextId` makes an identifier. */
export const readPeople = (pasted: string, listed: readonly string[], nextId: () => PersonId): ReadPeople => {
  const lines = splitTable(pasted);
  const header = lines[0]?.map(columnOf) ?? [];
  const hasHeader = header.includes('name');
  const columns: readonly (Column | null)[] = hasHeader ? header : ['name', 'representing'];
  const seen = new Set(listed);
  const people: PersonDetails[] = [];
  const problems: Problem[] = [];
  for (const [i, cells] of lines.entries()) {
    if (hasHeader && i === 0) continue;
    const read = readRow(cells, columns, residentDetails({ id: nextId(), name: '' }));
    const problem = 'key' in read ? read : nameProblem(read.name, seen, listed);
    if (problem === null && !('key' in read)) people.push(read);
    else if (problem !== null) problems.push({ row: i + 1, ...problem });
    if (!('key' in read)) seen.add(read.name);
  }
  const ignored = hasHeader ? (lines[0] ?? []).filter((name, i) => header[i] === null && name !== '') : [];
  return { people, problems, ignored, hasHeader };
};

type Trouble = Omit<Problem, 'row'>;

const readRow = (
  cells: Cells,
  columns: readonly (Column | null)[],
  blank: PersonDetails,
): PersonDetails | Trouble => {
  let person = blank;
  for (const [i, column] of columns.entries()) {
    const cell = cells[i] ?? '';
    if (column === null || cell === '') continue;
    const next = put[column](person, cell);
    if (next === null)
      return { key: column === 'name' || column === 'representing' ? 'noName' : column, value: cell };
    person = next;
  }
  return person;
};

const nameProblem = (name: string, seen: ReadonlySet<string>, listed: readonly string[]): Trouble | null => {
  if (name === '') return { key: 'noName', value: '' };
  if (name.length > longestName) return { key: 'tooLong', value: name };
  if (!seen.has(name)) return null;
  return { key: listed.includes(name) ? 'listed' : 'twice', value: name };
};
