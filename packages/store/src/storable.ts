const UNSTORABLE = /[\0\p{Surrogate}]/u;

/**
 * A name that every adapter gives back as it was: text without NUL (C strings end there) and without
 * half a surrogate pair (UTF-8 cannot hold one).
 *
 * @throws TypeError otherwise
 */
export const storableName = (what: string, name: string): string => {
  if (typeof name !== 'string' || name === '' || UNSTORABLE.test(name)) {
    throw new TypeError(`${what} must be non-empty, well-formed text without NUL`);
  }
  return name;
};

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
