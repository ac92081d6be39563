import type { AppendResult } from '../event-store.ts';
import { bytesColumn, countColumn } from '../column.ts';
import { soughtName, storableCount, storableName } from '../storable.ts';
import type { TextStore } from '../text-store.ts';
import type { PostgresAccess } from './access.ts';
import { appendAnswers, type HeadAppend, namesLeft } from './head-appends.ts';
import type { LaneOptions } from './lane.ts';
import type { Sql } from './sql.ts';

/** As the append of events; one update to each document. */
const APPEND: Sql = {
  name: 'append-updates',
  text: `
    WITH input AS (
      SELECT * FROM unnest($1::text[], $2::int8[], $3::bytea[]) AS i (doc, expected, bytes)
    ), moved AS (
      INSERT INTO yishi.documents AS d (name, position)
      SELECT doc, expected + 1 FROM input
      WHERE expected = 0 OR EXISTS (SELECT FROM yishi.documents WHERE name = input.doc)
      ORDER BY doc COLLATE "C"
      ON CONFLICT (name) DO UPDATE SET position = excluded.position, changed = excluded.changed
        WHERE (excluded.name, d.position) IN (SELECT doc, expected FROM input)
      RETURNING d.name, d.position
    ), added AS (
      INSERT INTO yishi.texts (doc, position, bytes)
      SELECT moved.name, moved.position, input.bytes FROM input JOIN moved ON moved.name = input.doc
    )
    SELECT name, position FROM moved`,
};

const HEADS: Sql = {
  name: 'document-heads',
  text: 'SELECT name, position FROM yishi.documents WHERE name = ANY ($1)',
};

const LOAD: Sql = {
  name: 'load-updates',
  text: 'SELECT position, bytes FROM yishi.texts WHERE doc = $1 AND position > $2 ORDER BY position',
};

/** The head is locked first, so that two processes that compact the same document go one after the other. */
const COMPACT: Sql = {
  name: 'compact-updates',
  text: `
    WITH head AS MATERIALIZED (
      SELECT name FROM yishi.documents WHERE name = $1 FOR UPDATE
    ), merged AS (
      UPDATE yishi.texts SET bytes = $2 FROM head
      WHERE doc = head.name AND position = $3 RETURNING doc
    ), gone AS (
      DELETE FROM yishi.texts USING merged WHERE texts.doc = merged.doc AND position < $3
    )
    SELECT doc FROM merged`,
};

type Job = HeadAppend & { readonly bytes: Uint8Array };

/** How updates of many documents are written at once. */
const appending = ({ attempt }: PostgresAccess): LaneOptions<Job, AppendResult> => ({
  nameOf: ({ name }) => name,
  bytesOf: ({ bytes }) => bytes.length,
  write: async (jobs) => {
    const moved = await attempt(APPEND, [
      jobs.map(({ name }) => name),
      jobs.map(({ expected }) => expected),
      jobs.map(({ bytes }) => bytes),
    ]);
    const left = namesLeft(jobs, moved);
    return appendAnswers(moved, left.length === 0 ? [] : await attempt(HEADS, [left]));
  },
});

export const pgTexts = (access: PostgresAccess): TextStore => {
  const appends = access.lane(appending(access));
  return {
    append: async (doc, expected, update) =>
      appends.submit({
        name: storableName('document', doc),
        expected: storableCount('expected position', expected),
        count: 1,
        bytes: update.slice(),
      }),
    load: async (doc, after = 0) => {
      const rows = await access.read(LOAD, [soughtName(doc), storableCount('position', after)]);
      return rows.map((row) => ({ position: countColumn(row, 0), bytes: bytesColumn(row, 1) }));
    },
    compact: async (doc, merged, through) =>
      Number.isSafeInteger(through) &&
      (await access.write(COMPACT, [soughtName(doc), merged.slice(), through])).length > 0,
  };
};
