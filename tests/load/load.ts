import type { SelfTime } from './profile/self-time.ts';

/** One line of the result, and the figures behind it. A ratio above 1 is worse than the reference unless it says more. */
export type LoadResult = {
  name: string;
  value: number;
  unit: string;
  /** Null where there is nothing to hold it against. */
  ratio: number | null;
  against: string;
  /** One line for each size or step, with the same columns. */
  figures: readonly Readonly<Record<string, string | number>>[];
  /** What the first server did meanwhile, where that was asked for. */
  profile: readonly SelfTime[] | null;
};

export type LoadOptions = {
  quick: boolean;
  /** Only this size: so many meetings, observers or people; null for the sizes of the row. */
  size: number | null;
  /** Whether what the first server does is sampled while it is measured. */
  profile: boolean;
  tell: (text: string) => void;
};

/** Measures one thing on running servers, and ends what it started. */
export type Load = { name: string; measure: (options: LoadOptions) => Promise<LoadResult> };
