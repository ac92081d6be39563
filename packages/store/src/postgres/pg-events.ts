import { type EventRow, newEventRows, storedEvent } from '../event-row.ts';
import type { AppendResult, EventStore, StreamSummary } from '../event-store.ts';
import { countColumn, nullableTextColumn, textColumn } from '../column.ts';
import type { Row } from '../row.ts';
import { soughtName, storableCount, storableJson, storableName } from '../storable.ts';
import type { PostgresAccess } from './access.ts';
import { appendAnswers, type HeadAppend, namesLeft } from './head-appends.ts';
import type { LaneOptions } from './lane.ts';
import type { Sql } from './sql.ts';

/**
 * Moves the heads that stand where the writer expects them and adds the events behind those, in one statement
 * and so in one transaction. A head that somebody else is moving is waited for and looked at again; the order
 * of names keeps two such statements from waiting for each other.
 */
const APPEND: Sql = {
  name: 'append-events',
  text: `
    WITH input AS (
      SELECT * FROM unnest($1::text[], $2::int8[], $3::int8[], $4::int8[], $5::int8[])
        AS i (stream, expected, version, first_at, last_at)
    ), moved AS (
      INSERT INTO yishi.streams AS s (name, version, first_at, last_at)
      SELECT stream, version, first_at, last_at FROM input
      WHERE expected = 0 OR EXISTS (SELECT FROM yishi.streams WHERE name = input.stream)
      ORDER BY stream COLLATE "C"
      ON CONFLICT (name) DO UPDATE
        SET version = excluded.version, last_at = excluded.last_at, changed = excluded.changed
        WHERE (excluded.name, s.version) IN (SELECT stream, expected FROM input)
      RETURNING s.name, s.version
    ), added AS (
      INSERT INTO yishi.events (stream, version, type, at, command_id, data)
      SELECT e.* FROM unnest($6::text[], $7::int8[], $8::text[], $9::int8[], $10::text[], $11::text[])
        AS e (stream, version, type, at, command_id, data)
      JOIN moved ON moved.name = e.stream
    )
    SELECT name, version FROM moved`,
};

const HEADS: Sql = {
  name: 'stream-heads',
  text: 'SELECT name, version FROM yishi.streams WHERE name = ANY ($1)',
};

const READ: Sql = {
  name: 'read-events',
  text: `
    SELECT stream, version, type, at, command_id, data FROM yishi.events
    WHERE stream = $1 AND version > $2 ORDER BY version LIMIT $3`,
};

const LIST: Sql = {
  name: 'list-streams',
  text: 'SELECT name, version, first_at, last_at FROM yishi.streams ORDER BY name',
};

const SAVE_SNAPSHOT: Sql = {
  name: 'save-snapshot',
  text: `
    INSERT INTO yishi.snapshots AS s (stream, version, state) VALUES ($1, $2, $3)
    ON CONFLICT (stream) DO UPDATE SET version = excluded.version, state = excluded.state
      WHERE excluded.version >= s.version`,
};

const LOAD_SNAPSHOT: Sql = {
  name: 'load-snapshot',
  text: 'SELECT version, state FROM yishi.snapshots WHERE stream = $1',
};

type Job = HeadAppend & { readonly rows: readonly EventRow[] };

const inserted = (jobs: readonly Job[]): readonly (readonly (string | number | null)[])[] => {
  const rows = jobs.flatMap((job) => job.rows);
  return [
    jobs.map(({ name }) => name),
    jobs.map(({ expected }) => expected),
    jobs.map(({ expected, count }) => expected + count),
    jobs.map((job) => job.rows[0]?.at ?? 0),
    jobs.map((job) => job.rows.at(-1)?.at ?? 0),
    rows.map(({ stream }) => stream),
    rows.map(({ version }) => version),
    rows.map(({ type }) => type),
    rows.map(({ at }) => at),
    rows.map(({ commandId }) => commandId),
    rows.map(({ dataJson }) => dataJson),
  ];
};

/** How appends to many streams are written at once. */
const appending = ({ attempt }: PostgresAccess): LaneOptions<Job, AppendResult> => ({
  nameOf: ({ name }) => name,
  bytesOf: ({ rows }) => rows.reduce((bytes, { dataJson }) => bytes + dataJson.length, 0),
  write: async (jobs) => {
    const filled = jobs.filter(({ count }) => count > 0);
    const moved = filled.length === 0 ? [] : await attempt(APPEND, inserted(filled));
    const left = namesLeft(jobs, moved);
    return appendAnswers(moved, left.length === 0 ? [] : await attempt(HEADS, [left]));
  },
});

const eventRow = (row: Row): EventRow => ({
  stream: textColumn(row, 0),
  version: countColumn(row, 1),
  type: textColumn(row, 2),
  at: countColumn(row, 3),
  commandId: nullableTextColumn(row, 4),
  dataJson: textColumn(row, 5),
});

const summary = (row: Row): StreamSummary => ({
  stream: textColumn(row, 0),
  version: countColumn(row, 1),
  firstAt: countColumn(row, 2),
  lastAt: countColumn(row, 3),
});

export const pgEvents = (access: PostgresAccess): EventStore => {
  const appends = access.lane(appending(access));
  return {
    append: async (stream, expected, events) => {
      const rows = newEventRows(stream, expected, events);
      return appends.submit({ name: stream, expected, count: rows.length, rows });
    },
    read: async (stream, afterVersion, limit = Number.MAX_SAFE_INTEGER) => {
      const name = soughtName(stream);
      const values = [name, storableCount('afterVersion', afterVersion), storableCount('limit', limit)];
      return (await access.read(READ, values)).map((row) => storedEvent(eventRow(row)));
    },
    list: async () => (await access.read(LIST)).map(summary),
    saveSnapshot: async (stream, version, state) => {
      await access.write(SAVE_SNAPSHOT, [
        storableName('stream', stream),
        storableCount('version', version),
        storableJson('snapshot state', state),
      ]);
    },
    loadSnapshot: async (stream) => {
      const [row] = await access.read(LOAD_SNAPSHOT, [soughtName(stream)]);
      if (row === undefined) return null;
      return { version: countColumn(row, 0), state: JSON.parse(textColumn(row, 1)) as unknown };
    },
  };
};
