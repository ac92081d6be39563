const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * Where two plain values first differ, as a path like `poll.polls.q1.status`; null when they are the same. The order
 * of keys says nothing. Much faster than a test runner's comparison of whole meetings.
 */
export const difference = (one: unknown, other: unknown, path = ''): string | null => {
  if (Object.is(one, other)) return null;
  if (!isRecord(one) || !isRecord(other)) return path;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length)
    return `${path} (${keys.join()} / ${Object.keys(other).join()})`;
  for (const key of keys) {
    const inside = key in other ? difference(one[key], other[key], `${path}.${key}`) : `${path}.${key}`;
    if (inside !== null) return inside;
  }
  return null;
};
