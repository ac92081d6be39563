/** A stretch of time; `until` is null while it lasts. Instants in milliseconds since the epoch. */
export type Interval = { from: number; until: number | null };

/** How long of the time between two instants was not spent in any of these rests, which do not overlap. */
export const activeMs = (from: number, to: number, rests: readonly Interval[]): number =>
  Math.max(0, to - from) - rests.reduce((sum, rest) => sum + overlapMs(from, to, rest), 0);

const overlapMs = (from: number, to: number, rest: Interval): number =>
  Math.max(0, Math.min(to, rest.until ?? to) - Math.max(from, rest.from));
