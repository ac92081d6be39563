import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import type { Change } from '../shared-changes.ts';
import type { Store } from '../store.ts';
import { event } from '../testing/event-store-contract.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { testPostgres } from '../testing/test-postgres.ts';
import { openPostgres } from './open-postgres.ts';

const server = testPostgres();

/** What is new, as `a@2`. */
const newsOf = async ({ shared }: Store): Promise<readonly string[]> => {
  const changes: readonly Change[] = (await shared?.next()) ?? [];
  return changes.flatMap((change) =>
    change.kind === 'events' ? [`${change.stream}@${change.version}`] : [],
  );
};

/** A connection of its own, with a transaction that appends to `stream` and is not committed. */
const openTransaction = async (url: string, stream: string): Promise<Client> => {
  const client = new Client(url);
  await client.connect();
  await client.query('BEGIN');
  await client.query('INSERT INTO yishi.streams (name, version, first_at, last_at) VALUES ($1, 1, 0, 0)', [
    stream,
  ]);
  return client;
};

describe('the news of PostgreSQL', () => {
  it('N1 leave out no transaction that began before others and was committed after they were told', async () => {
    const url = await server().freshDatabase();
    const [writer, reader] = [await openPostgres(url), await openPostgres(url)];
    const slow = await openTransaction(url, 'slow');
    await writer.events.append('quick', 0, [event(1)]);
    expect(await newsOf(reader)).toEqual(['quick@1']);
    await writer.events.append('quick', 1, [event(2)]);
    await writer.events.append('other', 0, [event(1)]);
    expect(new Set(await newsOf(reader))).toEqual(new Set(['quick@2', 'other@1']));
    expect(await newsOf(reader)).toEqual([]);
    await slow.query('COMMIT');
    expect(await newsOf(reader)).toEqual(['slow@1']);
    expect(await newsOf(reader)).toEqual([]);
    await slow.end();
    await Promise.all([writer.close(), reader.close()]);
  });

  it('N2 tell nothing of a transaction that was taken back', async () => {
    const url = await server().freshDatabase();
    const reader = await openPostgres(url);
    const slow = await openTransaction(url, 'slow');
    await slow.query('ROLLBACK');
    await slow.end();
    expect(await newsOf(reader)).toEqual([]);
    await reader.close();
  });

  it('N3 tell of transactions that were open when the store was', async () => {
    const url = await server().freshDatabase();
    const first = await openPostgres(url);
    const slow = await openTransaction(url, 'slow');
    const reader = await openPostgres(url);
    await slow.query('COMMIT');
    await slow.end();
    expect(await newsOf(reader)).toEqual(['slow@1']);
    await Promise.all([first.close(), reader.close()]);
  });

  it('N4 tell every append, whatever order transactions end in (seed 733)', async () => {
    const random = seededRandom(733);
    const url = await server().freshDatabase();
    const reader = await openPostgres(url);
    const [told, committed]: [Set<string>, Set<string>] = [new Set(), new Set()];
    const pending: { stream: string; client: Client }[] = [];
    for (let step = 0; step < 60; step += 1) {
      const stream = `s-${step}`;
      if (random(2) === 0 && pending.length < 8) {
        pending.push({ stream, client: await openTransaction(url, stream) });
      } else {
        const [one] = pending.splice(random(Math.max(1, pending.length)), 1);
        const ends = random(4) > 0 ? 'COMMIT' : 'ROLLBACK';
        await one?.client.query(ends);
        await one?.client.end();
        if (one !== undefined && ends === 'COMMIT') committed.add(`${one.stream}@1`);
      }
      for (const news of await newsOf(reader)) {
        expect(told.has(news)).toBe(false);
        told.add(news);
      }
      expect(told).toEqual(committed);
    }
    expect(committed.size).toBeGreaterThan(10);
    await Promise.all(pending.map(({ client }) => client.end()));
    await reader.close();
  });

  it('N5 after a lost connection nothing is left out; what was told lately comes again', async () => {
    const url = await server().freshDatabase();
    const [writer, reader] = [await openPostgres(url), await openPostgres(url)];
    await writer.events.append('a', 0, [event(1)]);
    expect(await newsOf(reader)).toEqual(['a@1']);
    await server().endConnections();
    await writer.events.append('b', 0, [event(1)]).catch(() => writer.events.append('b', 0, [event(1)]));
    const again = await newsOf(reader).catch(() => newsOf(reader));
    expect(new Set(again)).toEqual(new Set(['a@1', 'b@1']));
    expect(await newsOf(reader)).toEqual([]);
    await Promise.all([writer.close(), reader.close()]);
  });

  it('N6 numbers that came with a dump from another server are given anew, and seem new no longer', async () => {
    const url = await server().freshDatabase();
    const writer = await openPostgres(url);
    await writer.events.append('a', 0, [event(1)]);
    await server().query(`UPDATE yishi.streams SET changed = '9000000000000'`, url);
    expect(await newsOf(writer)).toEqual(['a@1']);
    const later = await openPostgres(url);
    for (const store of [writer, later]) {
      await newsOf(store);
      expect(await newsOf(store)).toEqual([]);
    }
    await writer.events.append('a', 1, [event(2)]);
    for (const store of [writer, later]) expect(await newsOf(store)).toEqual(['a@2']);
    expect(await server().query(`SELECT changed < '9000000000' FROM yishi.streams`, url)).toEqual([[true]]);
    await Promise.all([writer.close(), later.close()]);
  });
});
