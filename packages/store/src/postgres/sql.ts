import type { Row } from '../row.ts';

/** A statement; each connection prepares it once, under its name. */
export type Sql = { readonly name: string; readonly text: string };

export type SqlValue = string | number | Uint8Array | null | readonly (string | number | Uint8Array | null)[];

/** Runs one statement, which is a transaction by itself. Rejects with whatever went wrong. */
export type RunSql = (sql: Sql, values?: readonly SqlValue[]) => Promise<readonly Row[]>;
