/** One measurement: sent and answered by this device's clock, `serverAt` what the server said in between. */
export type ClockSample = { sentAt: number; answeredAt: number; serverAt: number };

/**
 * How far the server's clock is ahead of this device's, in milliseconds, from the sample with the shortest way: the
 * server's instant is taken as the middle of it. Null without samples.
 */
export const clockOffset = (samples: readonly ClockSample[]): number | null => {
  const best = samples.toSorted((a, b) => a.answeredAt - a.sentAt - (b.answeredAt - b.sentAt))[0];
  return best === undefined ? null : Math.round(best.serverAt - (best.sentAt + best.answeredAt) / 2);
};
