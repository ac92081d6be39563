import { Client } from 'pg';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { holdFullDatabase } from '../copy/database-place.ts';
import { StoreUnavailable } from '../store-unavailable.ts';
import type { Store } from '../store.ts';
import { cuttingProxy } from '../testing/cutting-proxy.ts';
import { event } from '../testing/event-store-contract.ts';
import { persistently } from '../testing/persistently.ts';
import { testPostgres } from '../testing/test-postgres.ts';
import { FORMATS } from './formats.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './open-postgres.ts';

const server = testPostgres();

/** On a busy machine a server may take long to start. */
const PATIENCE_MS = 60_000;

const opened = async (url: string): Promise<Store> => {
  const store = await openPostgres(url, { patienceMs: PATIENCE_MS });
  onTestFinished(() => store.close());
  return store;
};

/** What the server says of an answer to a write that was done. */
const DONE = 'SELECT 1';

describe('a database that goes away', () => {
  it('R1 every connection ended: reads are answered all the same, and writes work again', async () => {
    const store = await opened(await server().freshDatabase());
    await Promise.all([1, 2, 3, 4, 5].map((n) => store.events.append(`s-${n}`, 0, [event(n)])));
    expect(await server().endConnections()).toBeGreaterThan(1);
    expect(await store.events.read('s-1', 0)).toHaveLength(1);
    await persistently(() => store.prove());
    expect(await store.events.append('s-1', 1, [event('again')])).toEqual({ ok: true, version: 2 });
    expect(await store.texts.append('d', 0, Uint8Array.of(1))).toEqual({ ok: true, version: 1 });
  });

  it('R2 killed and started again: everything acknowledged is there and the store works by itself', async () => {
    const store = await opened(await server().freshDatabase());
    let version = 0;
    for (let round = 0; round < 3; round += 1) {
      for (let n = 0; n < 10; n += 1) {
        expect(await store.events.append('a', version, [event(version)])).toMatchObject({ ok: true });
        version += 1;
      }
      const unanswered = store.events.append('a', version, [event(version)]).catch(() => null);
      await server().kill();
      await unanswered;
      await expect(store.events.list()).rejects.toThrow(StoreUnavailable);
      await server().start();
      const kept = await persistently(() => store.events.read('a', 0));
      expect(kept.length).toBeGreaterThanOrEqual(version);
      expect(kept.map(({ data }) => data)).toEqual(kept.map((_, index) => index));
      version = kept.length;
    }
  });

  it('R3 the answer to an append is lost: it may be stored, and says so; the same append then conflicts', async () => {
    const proxy = await cuttingProxy(await server().freshDatabase());
    const store = await opened(proxy.url);
    await store.events.append('a', 0, [event(1)]);
    proxy.cutAnswers(DONE, 1);
    await expect(store.events.append('a', 1, [event(2)])).rejects.toThrow(StoreUnavailable);
    expect(proxy.cuts()).toBe(1);
    expect(await store.events.append('a', 1, [event(2)])).toEqual({ ok: false, conflict: true, actual: 2 });
  });

  it.each([1, 3])(
    'R4 the answer to a write of a record is lost (%i times): it is done once and answered',
    async (times) => {
      const proxy = await cuttingProxy(await server().freshDatabase());
      const store = await opened(proxy.url);
      await store.records.put('k', 'kept', 1);
      const cut = (): void => proxy.cutAnswers('INSERT 0 ', times);
      cut();
      expect(await store.records.insertOnce('k', 'seat', { token: 'a' })).toBe(true);
      cut();
      expect(await store.records.replace('k', 'kept', 1, 2)).toBe(true);
      cut();
      await store.records.put('k', 'put', 3);
      cut();
      await store.records.delete('k', 'kept');
      expect(proxy.cuts()).toBe(4 * times);
      expect(await store.records.list('k')).toEqual([
        { id: 'put', value: 3 },
        { id: 'seat', value: { token: 'a' } },
      ]);
      expect(await store.records.insertOnce('k', 'seat', { token: 'a' })).toBe(false);
    },
  );

  it('R5 a write of a record outlives a start of the server', async () => {
    const store = await opened(await server().freshDatabase());
    await store.records.put('k', 'a', 1);
    await server().kill();
    const written = [store.records.insertOnce('k', 'b', 2), store.records.put('k', 'a', 3)];
    await server().start();
    expect((await Promise.all(written))[0]).toBe(true);
    expect(await store.records.list('k')).toMatchObject([{ value: 3 }, { value: 2 }]);
  });

  it('R6 a stream that somebody holds locked keeps no other from being written', async () => {
    const url = await server().freshDatabase();
    const store = await opened(url);
    await store.events.append('held', 0, [event(1)]);
    const holder = new Client(url);
    await holder.connect();
    await holder.query('BEGIN; SELECT FROM yishi.streams FOR UPDATE');
    const held = Promise.allSettled([store.events.append('held', 1, [event(2)])]);
    expect(await store.events.append('free', 0, [event(1)])).toEqual({ ok: true, version: 1 });
    expect(await held).toMatchObject([{ reason: expect.any(StoreUnavailable) as unknown }]);
    await holder.end();
    expect(await store.events.append('held', 1, [event(2)])).toEqual({ ok: true, version: 2 });
  });

  it('R7 whoever lost its place to one who moves the installation writes nothing until that is over', async () => {
    const url = await server().freshDatabase();
    const store = await opened(url);
    await store.events.append('a', 0, [event(1)]);
    await server().endConnections();
    const mover = await holdFullDatabase(url);
    await expect(store.events.append('a', 1, [event(2)])).rejects.toThrow(StoreUnavailable);
    await mover.end();
    expect(await store.events.append('a', 1, [event(3)])).toEqual({ ok: true, version: 2 });
  });

  it('R8 a write of a record is tried again only when no process of the server can still be at it', async () => {
    const url = await server().freshDatabase();
    const proxy = await cuttingProxy(url);
    const store = await opened(proxy.url);
    await store.records.put('k', 'a', 1);
    const holder = new Client(url);
    await holder.connect();
    await holder.query('BEGIN; SELECT FROM yishi.records FOR UPDATE');
    /** The processes that wait for the holder, once they are others than `before`. */
    const waiting = (before: readonly unknown[]): Promise<readonly unknown[]> =>
      vi.waitFor(async () => {
        const rows = await server().query(`SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock'`);
        const pids = rows.flat();
        expect(pids.filter((pid) => !before.includes(pid))).not.toEqual([]);
        return pids;
      }, PATIENCE_MS);
    const written = store.records.put('k', 'a', 2);
    const first = await waiting([]);
    proxy.cutAll();
    const second = await waiting(first);
    expect([first.length, second.length]).toEqual([1, 1]);
    await holder.query('COMMIT');
    await holder.end();
    await written;
    expect(await store.records.get('k', 'a')).toEqual({ id: 'a', value: 2 });
  });

  it('R9 a server that answers nothing is given up, can be left, and is used again when it goes on', async () => {
    const url = await server().freshDatabase();
    const [store, leaving] = [await opened(url), await openPostgres(url)];
    await Promise.all([store.prove(), leaving.prove()]);
    server().freeze();
    const news = async () => store.shared?.next();
    const asked = [store.events.append('a', 0, [event(1)]), store.events.list(), news()];
    const refused = Promise.allSettled(asked);
    await leaving.close();
    expect((await refused).map(({ status }) => status)).toEqual(asked.map(() => 'rejected'));
    server().thaw();
    await persistently(() => store.prove());
    await persistently(news);
    const { length } = await store.events.read('a', 0);
    expect(await store.events.append('a', length, [event(2)])).toEqual({ ok: true, version: length + 1 });
  });

  it('R10 a server that came back without syncing its disk, or only reads, gets no writes', async () => {
    const store = await opened(await server().freshDatabase());
    for (const [name, value] of [
      ['fsync', 'off'],
      ['default_transaction_read_only', 'on'],
    ] as const) {
      await server().set(name, value);
      await server().endConnections();
      for (let n = 0; n < 5; n += 1) await expect(store.prove()).rejects.toThrow(StoreUnavailable);
      await server().set(name, null);
      await persistently(() => store.prove());
    }
  });

  it('R12 a process that lost its place while a newer version changed the tables writes nothing more', async () => {
    const url = await server().freshDatabase();
    const store = await opened(url);
    await store.events.append('a', 0, [event(1)]);
    await server().endConnections();
    const newer = new Client(url);
    await newer.connect();
    await migrate(newer, 'db', [...FORMATS, ['ALTER TABLE yishi.events ADD COLUMN note text']]);
    await newer.end();
    for (let n = 0; n < 3; n += 1)
      await expect(store.events.append('a', 1, [event(2)])).rejects.toThrow('written by a newer version');
    expect(await server().query('SELECT version FROM yishi.events', url)).toEqual([['1']]);
  });

  it('R13 however many reads take long, that writing works is proven meanwhile', async () => {
    const url = await server().freshDatabase();
    const store = await opened(url);
    const holder = new Client(url);
    await holder.connect();
    await holder.query('BEGIN; LOCK TABLE yishi.events');
    // So many that whoever stands behind them gives up before it is their turn.
    const reads = Array.from({ length: 20 }, () => store.events.read('a', 0));
    const read = Promise.allSettled(reads);
    await expect(store.prove()).resolves.toBeUndefined();
    await holder.end();
    await read;
  });
});
