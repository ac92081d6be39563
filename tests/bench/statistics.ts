/** The value below which a share of the values lies; 0 when there is none. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
};

export const p95 = (values: readonly number[]): number => quantile(values, 0.95);

/** The one in the middle, of an even number the mean of two. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = sorted.slice(Math.max(0, middle - 1 + (sorted.length % 2)), middle + 1);
  return sorted.length % 2 === 1 ? low : (low + high) / 2;
};
