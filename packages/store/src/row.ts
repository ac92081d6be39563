/** One row that a database answers, column by column. */
export type Row = readonly unknown[];
