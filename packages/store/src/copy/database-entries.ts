import type { Client } from 'pg';
import { bytesColumn, countColumn, nullableTextColumn, textColumn } from '../column.ts';
import type { Row } from '../row.ts';
import type { Entry } from './entry.ts';

type Part = { readonly sql: string; readonly rows: number; readonly entryOf: (row: Row) => Entry };

/** In the order of a copy; few enough rows at a time to hold in memory, as texts may be large. */
const PARTS: readonly Part[] = [
  {
    sql: 'SELECT stream, version, type, at, command_id, data FROM yishi.events ORDER BY stream, version',
    rows: 500,
    entryOf: (row) => ({
      kind: 'event',
      stream: textColumn(row, 0),
      version: countColumn(row, 1),
      type: textColumn(row, 2),
      at: countColumn(row, 3),
      commandId: nullableTextColumn(row, 4),
      dataJson: textColumn(row, 5),
    }),
  },
  {
    sql: 'SELECT doc, position, bytes FROM yishi.texts ORDER BY doc, position',
    rows: 20,
    entryOf: (row) => ({
      kind: 'text',
      doc: textColumn(row, 0),
      position: countColumn(row, 1),
      bytes: bytesColumn(row, 2),
    }),
  },
  {
    sql: 'SELECT kind, id, value FROM yishi.records WHERE value IS NOT NULL ORDER BY kind, id',
    rows: 500,
    entryOf: (row) => ({
      kind: 'record',
      of: textColumn(row, 0),
      id: textColumn(row, 1),
      valueJson: textColumn(row, 2),
    }),
  },
];

/** Everything that the open transaction of `client` sees. */
export async function* databaseEntries(client: Client): AsyncGenerator<Entry> {
  for (const { sql, rows, entryOf } of PARTS) {
    await client.query(`DECLARE part NO SCROLL CURSOR FOR ${sql}`);
    for (let page = await fetch(client, rows); page.length > 0; page = await fetch(client, rows)) {
      yield* page.map(entryOf);
    }
    await client.query('CLOSE part');
  }
}

const fetch = async (client: Client, count: number): Promise<readonly Row[]> => {
  const { rows } = await client.query<unknown[]>({ text: `FETCH ${count} FROM part`, rowMode: 'array' });
  return rows;
};
