/** The statements that lead from one format of the database to the next. */
export type Step = readonly string[];

/**
 * How the tables grew: step N makes format N out of format N - 1. A step is never edited once it has been
 * released; a new format is one more entry.
 *
 * `changed` is the number of the transaction that wrote a row last, for processes that ask what is new. Data is
 * `text`, not `jsonb`: it has to come back as it was, whatever its characters. Names are compared byte by byte.
 */
export const FORMATS: readonly Step[] = [
  [
    `CREATE TABLE yishi.meta (key text PRIMARY KEY, value text NOT NULL)`,
    `CREATE TABLE yishi.streams (
       name text COLLATE "C" PRIMARY KEY,
       version int8 NOT NULL,
       first_at int8 NOT NULL,
       last_at int8 NOT NULL,
       changed xid8 NOT NULL DEFAULT pg_current_xact_id()
     )`,
    `CREATE INDEX streams_changed ON yishi.streams (changed)`,
    `CREATE TABLE yishi.events (
       stream text COLLATE "C" NOT NULL,
       version int8 NOT NULL,
       type text NOT NULL,
       at int8 NOT NULL,
       command_id text,
       data text NOT NULL,
       PRIMARY KEY (stream, version)
     )`,
    `CREATE TABLE yishi.snapshots (
       stream text COLLATE "C" PRIMARY KEY,
       version int8 NOT NULL,
       state text NOT NULL
     )`,
    `CREATE TABLE yishi.documents (
       name text COLLATE "C" PRIMARY KEY,
       position int8 NOT NULL,
       changed xid8 NOT NULL DEFAULT pg_current_xact_id()
     )`,
    `CREATE INDEX documents_changed ON yishi.documents (changed)`,
    `CREATE TABLE yishi.texts (
       doc text COLLATE "C" NOT NULL,
       position int8 NOT NULL,
       bytes bytea NOT NULL,
       PRIMARY KEY (doc, position)
     )`,
    `CREATE TABLE yishi.records (
       kind text COLLATE "C" NOT NULL,
       id text COLLATE "C" NOT NULL,
       value text,
       writing uuid NOT NULL,
       changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
       changed_on date NOT NULL DEFAULT current_date,
       PRIMARY KEY (kind, id)
     )`,
    `CREATE INDEX records_changed ON yishi.records (changed)`,
  ],
];
