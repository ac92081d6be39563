const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Objects that were found the same, each with the last it was the same as. */
export type FoundSame = WeakMap<object, object>;

/**
 * Where two plain values first differ, as a path like `poll.polls.q1.status`; null when they are the same. The order
 * of keys says nothing. Much faster than a test runner's comparison of whole meetings, and again where many states
 * that share their parts are compared with one `found`: what was found the same is not looked into again.
 */
export const difference = (one: unknown, other: unknown, found?: FoundSame, path = ''): string | null => {
  if (Object.is(one, other)) return null;
  if (!isRecord(one) || !isRecord(other)) return path;
  if (found?.get(one) === other) return null;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length)
    return `${path} (${keys.join()} / ${Object.keys(other).join()})`;
  for (const key of keys) {
    const inside =
      key in other ? difference(one[key], other[key], found, `${path}.${key}`) : `${path}.${key}`;
    if (inside !== null) return inside;
  }
  found?.set(one, other);
  return null;
};
