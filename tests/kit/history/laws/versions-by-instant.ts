/** By an instant the meeting had reached a version, or had not reached it yet. */
export type Mark = { at: number; version: number };

/** How many of the marks, in the order of their instants, are before one. */
const countBefore = (marks: readonly Mark[], instant: number): number => {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((marks[middle]?.at ?? 0) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Answers the latest version of all marks before an instant; null when there are none. */
export const latestBefore = (marks: readonly Mark[]): ((instant: number) => number | null) => {
  const sorted = [...marks].sort((one, other) => one.at - other.at);
  let latest = -Infinity;
  const reached = sorted.map(({ version }) => (latest = Math.max(latest, version)));
  return (instant) => reached[countBefore(sorted, instant) - 1] ?? null;
};

/** Answers the earliest version of all marks after an instant; null when there are none. */
export const earliestAfter = (marks: readonly Mark[]): ((instant: number) => number | null) => {
  const latest = latestBefore(marks.map(({ at, version }) => ({ at: -at, version: -version })));
  return (instant) => {
    const found = latest(-instant);
    return found === null ? null : -found;
  };
};
