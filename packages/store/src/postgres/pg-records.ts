import { randomUUID } from 'node:crypto';
import type { JsonRecord, RecordStore } from '../record-store.ts';
import { textColumn } from '../column.ts';
import type { Row } from '../row.ts';
import { soughtName, storableJson, storableName } from '../storable.ts';
import type { PostgresAccess } from './access.ts';
import type { LaneOptions } from './lane.ts';
import type { Sql } from './sql.ts';

/**
 * Writes each record whose rule allows it, and says which. A record that is deleted leaves its name with no value, so
 * that other processes learn of it. Doing the same write twice has the effect of once: `writing` names it. Only a write
 * of somebody else in between hides that it was done; the second then comes after theirs.
 */
const WRITE: Sql = {
  name: 'write-records',
  text: `
    WITH input AS (
      SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::uuid[])
        AS i (kind, id, value, rule, expected, writing)
    )
    INSERT INTO yishi.records AS r (kind, id, value, writing)
    SELECT kind, id, value, writing FROM input
    WHERE (rule <> 'replace' AND value IS NOT NULL)
      OR EXISTS (SELECT FROM yishi.records k WHERE k.kind = input.kind AND k.id = input.id AND k.value IS NOT NULL)
    ORDER BY kind COLLATE "C", id COLLATE "C"
    ON CONFLICT (kind, id) DO UPDATE
      SET value = excluded.value, writing = excluded.writing, changed = excluded.changed,
        changed_on = excluded.changed_on
      WHERE r.writing = excluded.writing
        OR (r.kind, r.id) IN (SELECT kind, id FROM input WHERE rule = 'put')
        OR (r.value IS NULL AND (r.kind, r.id) IN (SELECT kind, id FROM input WHERE rule = 'insert'))
        OR (r.kind, r.id, r.value) IN (SELECT kind, id, expected FROM input WHERE rule = 'replace')
    RETURNING kind, id`,
};

const GET: Sql = {
  name: 'get-record',
  text: 'SELECT id, value FROM yishi.records WHERE kind = $1 AND id = $2 AND value IS NOT NULL',
};

const LIST: Sql = {
  name: 'list-records',
  text: 'SELECT id, value FROM yishi.records WHERE kind = $1 AND value IS NOT NULL ORDER BY id',
};

/** What becomes of one record; a null value erases it. */
type Job = {
  readonly kind: string;
  readonly id: string;
  readonly valueJson: string | null;
  /** Whatever is there; only where there is none; only where there is what was expected. */
  readonly rule: 'put' | 'insert' | 'replace';
  readonly expectedJson: string | null;
  readonly writing: string;
};

const job = (kind: string, id: string, write: Pick<Job, 'valueJson' | 'rule'> & Partial<Job>): Job => ({
  kind: storableName('kind', kind),
  id: storableName('record id', id),
  expectedJson: null,
  writing: randomUUID(),
  ...write,
});

const nameOf = ({ kind, id }: Pick<Job, 'kind' | 'id'>): string => `${kind}\0${id}`;

/** How many records are written at once. The answer is whether the record was written. */
const writing = ({ repeat }: PostgresAccess): LaneOptions<Job, boolean> => ({
  nameOf,
  bytesOf: ({ valueJson }) => valueJson?.length ?? 0,
  write: async (jobs) => {
    const rows = await repeat(WRITE, [
      jobs.map(({ kind }) => kind),
      jobs.map(({ id }) => id),
      jobs.map(({ valueJson }) => valueJson),
      jobs.map(({ rule }) => rule),
      jobs.map(({ expectedJson }) => expectedJson),
      jobs.map(({ writing }) => writing),
    ]);
    const written = new Set(rows.map((row) => nameOf({ kind: textColumn(row, 0), id: textColumn(row, 1) })));
    return (one) => written.has(nameOf(one));
  },
});

const jsonRecord = (row: Row): JsonRecord => ({
  id: textColumn(row, 0),
  value: JSON.parse(textColumn(row, 1)) as unknown,
});

const canBeThere = (kind: string, id: string): boolean =>
  soughtName(kind) !== null && soughtName(id) !== null;

export const pgRecords = (access: PostgresAccess): RecordStore => {
  const writes = access.lane(writing(access));
  return {
    put: async (kind, id, value) => {
      const valueJson = storableJson('record', value);
      await writes.submit(job(kind, id, { rule: 'put', valueJson }));
    },
    insertOnce: async (kind, id, value) => {
      const valueJson = storableJson('record', value);
      return writes.submit(job(kind, id, { rule: 'insert', valueJson }));
    },
    replace: async (kind, id, expected, value) => {
      const expectedJson = storableJson('expected record', expected);
      const valueJson = storableJson('record', value);
      return (
        canBeThere(kind, id) && writes.submit(job(kind, id, { rule: 'replace', valueJson, expectedJson }))
      );
    },
    get: async (kind, id) => {
      const [row] = await access.read(GET, [soughtName(kind), soughtName(id)]);
      return row === undefined ? null : jsonRecord(row);
    },
    list: async (kind) => (await access.read(LIST, [soughtName(kind)])).map(jsonRecord),
    delete: async (kind, id) => {
      if (canBeThere(kind, id)) await writes.submit(job(kind, id, { rule: 'put', valueJson: null }));
    },
  };
};
