export type {
  AppendResult,
  EventStore,
  NewEvent,
  Snapshot,
  StoredEvent,
  StreamSummary,
} from './event-store.ts';
export type { JsonRecord, RecordStore } from './record-store.ts';
export type { Change, SharedChanges } from './shared-changes.ts';
export type { TextStore, TextUpdate } from './text-store.ts';
export type { Store } from './store.ts';
export type { Damage } from './damage.ts';
export type { FolderFault } from './data-folder-fault.ts';
export type { DatabaseProblem } from './database-fault.ts';
export type { OpenOptions } from './folder/open-data-folder.ts';
export type { PostgresOptions } from './postgres/postgres-store.ts';
export type { BackupStamp } from './copy/backup-format.ts';
export type { CopyProblem } from './copy/copy-fault.ts';
export type { EntryCounts } from './copy/entry.ts';
export { CopyFault } from './copy/copy-fault.ts';
export { backUpInstallation, moveInstallation, restoreInstallation } from './copy/copy-installation.ts';
export { DatabaseFault } from './database-fault.ts';
export { DataFolderFault } from './data-folder-fault.ts';
export { StoreUnavailable } from './store-unavailable.ts';
export { memoryStore } from './memory/memory-store.ts';
export { openDataFolder } from './folder/open-data-folder.ts';
export { openPostgres } from './postgres/open-postgres.ts';
export { tellChanges } from './tell-changes.ts';
