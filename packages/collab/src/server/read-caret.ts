/** A place in a text as the editor sends it: a relative position of Yjs in its JSON form. */
type Position = { type?: Id; tname?: string; item?: Id; assoc?: number };
type Id = { client: number; clock: number };

/** What a client may show of itself: its selection, and the name of the field it is in. */
export type Caret = { cursor?: { anchor: Position; head: Position } | null; focus?: string };

/** The largest state that is read, in bytes. */
const maxBytes = 2048;
const maxName = 80;

/**
 * Reads the caret out of an awareness state. Only what has the exact form is taken, because a strange
 * position makes the editors of others throw.
 */
export const readCaret = (state: Uint8Array): Caret => {
  const read = parse(state);
  if (!isRecord(read)) return {};
  const { cursor, focus } = read;
  return { ...readCursor(cursor), ...(isName(focus) ? { focus } : {}) };
};

/** Whether a client takes itself off the list. */
export const isAbsent = (state: Uint8Array): boolean => parse(state) === null;

const parse = (state: Uint8Array): unknown => {
  if (state.length > maxBytes) return undefined;
  try {
    return JSON.parse(Buffer.from(state).toString('utf8'));
  } catch {
    return undefined;
  }
};

const readCursor = (cursor: unknown): Pick<Caret, 'cursor'> => {
  if (cursor === null) return { cursor: null };
  if (!isRecord(cursor)) return {};
  const [anchor, head] = [readPosition(cursor['anchor']), readPosition(cursor['head'])];
  return anchor && head ? { cursor: { anchor, head } } : {};
};

const readPosition = (position: unknown): Position | null => {
  if (!isRecord(position)) return null;
  const { type, tname, item, assoc } = position;
  const read = {
    ...(isId(type) ? { type: { client: type.client, clock: type.clock } } : {}),
    ...(isName(tname) ? { tname } : {}),
    ...(isId(item) ? { item: { client: item.client, clock: item.clock } } : {}),
    ...(isSmall(assoc) ? { assoc } : {}),
  };
  return 'type' in read || 'tname' in read || 'item' in read ? read : null;
};

const isId = (id: unknown): id is Id => isRecord(id) && isWhole(id['client']) && isWhole(id['clock']);
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isSmall = (value: unknown): value is number => value === 0 || value === -1 || value === 1;
const isName = (value: unknown): value is string => typeof value === 'string' && value.length <= maxName;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
