import { openPostgres } from '@yishi/store';
import { startPostgres } from '@yishi/store/testing';
import { Pool } from 'pg';
import type { Bench } from '../bench.ts';
import { interleaved } from '../interleaved.ts';
import { type Append, fact, latency, spacing, storeAppend } from './append-loads.ts';

const against = 'one INSERT each on a pool of pg';

const TABLE = `
  CREATE TABLE bare (
    stream text, version int8, type text, at int8, command_id text, data text, PRIMARY KEY (stream, version)
  )`;
const INSERT =
  'INSERT INTO bare (stream, version, type, at, command_id, data) VALUES ($1, $2, $3, $4, $5, $6)';

/** The same facts, each in a statement and a commit of its own, on as many connections as the product uses. */
const bareInserts = (pool: Pool): Append => {
  const versions = new Map<number, number>();
  return async (meeting) => {
    const version = (versions.get(meeting) ?? 0) + 1;
    const { type, at, commandId, data } = fact;
    await pool.query({
      name: 'insert',
      text: INSERT,
      values: [`m${meeting}`, version, type, at, commandId, JSON.stringify(data)],
    });
    versions.set(meeting, version);
  };
};

/** What being durable costs in PostgreSQL on the same machine: one append alone, and thirty meetings at once. */
export const postgresAppends: Bench = {
  rows: ['postgres-1', 'postgres-30'],
  measure: async ({ quick }) => {
    const server = await startPostgres({ shared_buffers: '128MB' });
    const url = await server.freshDatabase();
    const [store, pool] = [await openPostgres(url), new Pool({ connectionString: url, max: 8 })];
    await pool.query(TABLE);
    const [product, bare] = [storeAppend(store), bareInserts(pool)];
    const repetitions = quick ? 5 : 15;
    const alone = await interleaved(
      { product: () => latency(product, 200), reference: () => latency(bare, 200) },
      repetitions,
    );
    const together = await interleaved(
      { product: () => spacing(product, 50), reference: () => spacing(bare, 50) },
      repetitions,
    );
    await Promise.all([store.close(), pool.end()]);
    await server.end();
    return [
      { name: 'postgres-1', value: alone.value, unit: 'ms median', ratio: alone.ratio, against },
      {
        name: 'postgres-30',
        value: 1000 / together.value,
        unit: 'commits/s',
        ratio: together.ratio,
        against,
      },
    ];
  },
};
