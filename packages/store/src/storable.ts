const UNSTORABLE = /[\0\p{Surrogate}]/u;
/** In code units; two such names fit into one entry of an index of PostgreSQL (2,704 bytes). */
const LONGEST_NAME = 400;

const isStorable = (name: string): boolean =>
  typeof name === 'string' && name !== '' && name.length <= LONGEST_NAME && !UNSTORABLE.test(name);

/**
 * A name that every adapter gives back as it was: text of at most 400 code units without NUL (C strings end
 * there) and without half a surrogate pair (UTF-8 cannot hold one).
 *
 * @throws TypeError otherwise
 */
export const storableName = (what: string, name: string): string => {
  if (!isStorable(name)) {
    throw new TypeError(`${what} must be well-formed text of 1 to 400 characters without NUL`);
  }
  return name;
};

/**
 * A name to look for; null, which equals nothing in SQL, where nothing can be stored under it. A driver would look
 * for another name in its place, or refuse.
 */
export const soughtName = (name: string): string | null => (isStorable(name) ? name : null);

/** @throws TypeError unless `value` is a whole number from 0 that JavaScript holds exactly */
export const storableCount = (what: string, value: number): number => {
  if (!Number.isSafeInteger(value) || value < 0) throw new TypeError(`${what} must be a whole number from 0`);
  return value;
};

/** @throws TypeError for a value that has no JSON form (undefined, a function, a cycle) */
export const storableJson = (what: string, value: unknown): string => {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`${what} has no JSON form`);
  return text;
};
