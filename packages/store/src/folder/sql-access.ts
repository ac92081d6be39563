import type { GroupCommit } from './group-commit.ts';
import type { SqlFile } from './sql-file.ts';

/** What the three stores of a folder share. */
export type SqlAccess = {
  readonly commits: GroupCommit<SqlFile>;
  /** Reads what is committed; every failure leaves as `StoreUnavailable` or `DataFolderFault`. */
  readonly read: <T>(query: (file: SqlFile) => T) => Promise<T>;
};
