import { median } from './statistics.ts';

/** The product and what it is held against: each call is one run and answers its value. */
export type Pair = { product: () => Promise<number>; reference: () => Promise<number> };

/**
 * Runs both in turn, A B A B, after one run each that is not counted. The value is the median of the product; the ratio
 * is the median of the ratios of neighbouring runs, so that whatever else the machine does meets both alike.
 */
export const interleaved = async (
  { product, reference }: Pair,
  repetitions: number,
): Promise<{ value: number; reference: number; ratio: number }> => {
  await product();
  await reference();
  const runs: { value: number; reference: number }[] = [];
  for (let run = 0; run < repetitions; run += 1)
    runs.push({ value: await product(), reference: await reference() });
  return {
    value: median(runs.map(({ value }) => value)),
    reference: median(runs.map((each) => each.reference)),
    ratio: median(runs.map((each) => each.value / each.reference)),
  };
};
