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
};

export type LoadOptions = {
  quick: boolean;
  /** Flags of Node for the measured servers. */
  node: readonly string[];
  tell: (text: string) => void;
};

/** Measures one thing on running servers, and ends what it started. */
export type Load = { name: string; measure: (options: LoadOptions) => Promise<LoadResult> };
