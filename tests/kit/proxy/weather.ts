/** How a way through the proxy treats what passes, each direction by itself. */
export type Weather = {
  /** Every piece is this late, and by chance up to `jitterMs` more; the order is kept. */
  delayMs: number;
  jitterMs: number;
  /** The most bytes that pass in one piece; null for as they come. */
  sliceBytes: number | null;
  /** null for as fast as it goes. */
  bytesPerSecond: number | null;
};

export const calmWeather: Weather = { delayMs: 0, jitterMs: 0, sliceBytes: null, bytesPerSecond: null };
