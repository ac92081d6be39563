import type { Entry } from './entry.ts';

type Line = readonly [mark: 'event' | 'text' | 'record', ...rest: readonly (string | number | null)[]];

/** An entry as one line of JSON, without its end. Two entries are the same if their lines are. */
export const entryLine = (entry: Entry): string => JSON.stringify(lineOf(entry));

const lineOf = (entry: Entry): Line => {
  switch (entry.kind) {
    case 'event':
      return ['event', entry.stream, entry.version, entry.type, entry.at, entry.commandId, entry.dataJson];
    case 'text':
      return ['text', entry.doc, entry.position, Buffer.from(entry.bytes).toString('base64')];
    case 'record':
      return ['record', entry.of, entry.id, entry.valueJson];
    default:
      return entry satisfies never;
  }
};

/** The entry of a line; null for anything else. */
export const readEntryLine = (line: string): Entry | null => {
  const values = parsed(line);
  if (!Array.isArray(values)) return null;
  const [mark, ...rest] = values as readonly unknown[];
  const entry = entryOf(mark, rest);
  // What is written again in another way was not written by this program.
  return entry !== null && entryLine(entry) === line ? entry : null;
};

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

const entryOf = (
  mark: unknown,
  [first, second, third, fourth, ...last]: readonly unknown[],
): Entry | null => {
  if (typeof first !== 'string' || first === '') return null;
  switch (mark) {
    case 'event': {
      const [commandId, dataJson] = last;
      return isPlace(second) &&
        typeof third === 'string' &&
        isCount(fourth) &&
        (commandId === null || typeof commandId === 'string') &&
        isJson(dataJson)
        ? { kind: 'event', stream: first, version: second, type: third, at: fourth, commandId, dataJson }
        : null;
    }
    case 'text':
      return isPlace(second) && typeof third === 'string'
        ? { kind: 'text', doc: first, position: second, bytes: Buffer.from(third, 'base64') }
        : null;
    case 'record':
      return typeof second === 'string' && second !== '' && isJson(third)
        ? { kind: 'record', of: first, id: second, valueJson: third }
        : null;
    default:
      return null;
  }
};

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isPlace = (value: unknown): value is number => isCount(value) && value > 0;
const isJson = (value: unknown): value is string =>
  typeof value === 'string' && (value === 'null' || parsed(value) !== null);
