/** The statements that lead from one format of the data folder to the next. */
export type Step = readonly string[];

/**
 * How the database grew: step N makes format N out of format N - 1. A step is never edited once it
 * has been released; a new format is one more entry.
 *
 * The table `meta` with its row `format` stays in every format: it is what an older version reads to
 * learn that the folder is too new for it.
 */
export const FORMATS: readonly Step[] = [
  [
    `CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT`,
    `CREATE TABLE streams (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT`,
    `CREATE TABLE events (
       seq INTEGER PRIMARY KEY,
       stream INTEGER NOT NULL REFERENCES streams (id),
       version INTEGER NOT NULL,
       type TEXT NOT NULL,
       at INTEGER NOT NULL,
       command_id TEXT,
       data TEXT NOT NULL,
       checksum INTEGER NOT NULL,
       UNIQUE (stream, version)
     ) STRICT`,
    `CREATE TABLE snapshots (
       seq INTEGER PRIMARY KEY,
       stream TEXT NOT NULL UNIQUE,
       version INTEGER NOT NULL,
       state TEXT NOT NULL,
       checksum INTEGER NOT NULL
     ) STRICT`,
    `CREATE TABLE texts (
       seq INTEGER PRIMARY KEY,
       doc TEXT NOT NULL,
       bytes BLOB NOT NULL,
       checksum INTEGER NOT NULL
     ) STRICT`,
    `CREATE INDEX texts_doc ON texts (doc, seq)`,
    `CREATE TABLE records (
       seq INTEGER PRIMARY KEY,
       kind TEXT NOT NULL,
       id TEXT NOT NULL,
       value TEXT NOT NULL,
       checksum INTEGER NOT NULL,
       UNIQUE (kind, id)
     ) STRICT`,
  ],
  [
    `ALTER TABLE texts ADD COLUMN position INTEGER NOT NULL DEFAULT 0`,
    `UPDATE texts SET position = (SELECT count(*) FROM texts t WHERE t.doc = texts.doc AND t.seq <= texts.seq)`,
    `DROP INDEX texts_doc`,
    `CREATE UNIQUE INDEX texts_place ON texts (doc, position)`,
  ],
];
