/** The value that 19 of 20 do not exceed; null when there is none. */
export const p95 = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(0.95 * sorted.length) - 1)] ?? null;
};
