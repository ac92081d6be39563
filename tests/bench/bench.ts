import type { Row } from './row.ts';

export type BenchOptions = { quick: boolean; tell: (text: string) => void };

/** Measures one thing, which may fill more than one row. */
export type Bench = { rows: readonly string[]; measure: (options: BenchOptions) => Promise<readonly Row[]> };
