import Database from 'libsql';
import type { Row } from '../row.ts';

export type SqlValue = string | number | Uint8Array | null;

type Statement = ReturnType<InstanceType<typeof Database>['prepare']>;

/** The driver ends the whole process on a value it cannot bind, so none may reach it. */
const bindable = (value: SqlValue): boolean =>
  value === null || typeof value === 'string' || Number.isFinite(value) || value instanceof Uint8Array;

/** How long to wait for a tool that looks at the file at this moment. */
const BUSY_MS = 1_000;

/** One SQL database file. Its commits are synced to the disk before they return. */
export class SqlFile {
  readonly #database: InstanceType<typeof Database>;
  readonly #statements = new Map<string, Statement>();
  #open = true;

  constructor(path: string) {
    this.#database = new Database(path);
    this.exec(`PRAGMA synchronous = FULL; PRAGMA busy_timeout = ${BUSY_MS}`);
  }

  /** Runs statements that take no values and give no rows. */
  exec(sql: string): void {
    this.#live().exec(sql);
  }

  /** Runs one statement that gives no rows; answers how many rows it changed. */
  run(sql: string, values: readonly SqlValue[]): number {
    return this.#statement(sql, values).run(values).changes;
  }

  rows(sql: string, values: readonly SqlValue[] = []): Row[] {
    return this.#statement(sql, values)
      .all(values)
      .filter((row) => Array.isArray(row));
  }

  row(sql: string, values: readonly SqlValue[] = []): Row | undefined {
    return this.rows(sql, values)[0];
  }

  begin(): void {
    this.exec('BEGIN IMMEDIATE');
  }

  commit(): void {
    this.exec('COMMIT');
  }

  /** Undoes what is not committed. A failed commit may have done so already. */
  rollback(): void {
    if (this.#live().inTransaction) this.exec('ROLLBACK');
  }

  /**
   * Ends this handle; every later call throws. The driver keeps the file open until its statements are
   * garbage collected.
   */
  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#statements.clear();
    this.#database.close();
  }

  #live(): InstanceType<typeof Database> {
    // The driver would go on serving prepared statements after its close.
    if (!this.#open) throw new Error('the file is closed');
    return this.#database;
  }

  #statement(sql: string, values: readonly SqlValue[]): Statement {
    const database = this.#live();
    if (!values.every(bindable)) throw new TypeError('a value cannot be stored');
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    if (statement.reader) statement.raw();
    this.#statements.set(sql, statement);
    return statement;
  }
}
