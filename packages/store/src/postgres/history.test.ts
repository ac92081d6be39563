import { EventEmitter, once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { StoreUnavailable } from '../store-unavailable.ts';
import type { Store } from '../store.ts';
import { event } from '../testing/event-store-contract.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { persistently } from '../testing/persistently.ts';
import { testPostgres } from '../testing/test-postgres.ts';
import { openPostgres } from './open-postgres.ts';

const SEED = 2_611;
const STREAMS = ['a', 'b', '会'] as const;
const STRIKES = 6;

const server = testPostgres();

/** `turns` tells `written` after each write, and at the end. */
type Standing = { written: number; writes: boolean; follows: boolean; readonly turns: EventEmitter };

/** Appends `id` to the end of `stream` once, as a room does: after a refusal it looks whether it is there. */
const appendOnce = async (store: Store, stream: string, id: string): Promise<void> => {
  for (;;) {
    const kept = await persistently(() => store.events.read(stream, 0));
    if (kept.some(({ data }) => data === id)) return;
    const result = await store.events.append(stream, kept.length, [event(id)]).catch((error: unknown) => {
      if (!(error instanceof StoreUnavailable)) throw error;
      return { ok: false };
    });
    if (result.ok) return;
  }
};

/** Writes, each write at one of the streams and with a record beside it, until it is told to stop. */
const write = async (store: Store, by: string, standing: Standing): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (let n = 0; standing.writes; n += 1) {
    const id = `${by}-${n}`;
    await appendOnce(store, STREAMS[n % STREAMS.length] ?? 'a', id);
    expect(await persistently(() => store.records.insertOnce('seat', id, { by: id }))).toBe(true);
    ids.push(id);
    standing.written += 1;
    standing.turns.emit('written');
  }
  return ids;
};

/** Follows the news from write to write until everything is told; answers where each stream stands by them. */
const follow = async ({ shared }: Store, standing: Standing): Promise<ReadonlyMap<string, number>> => {
  const known = new Map<string, number>();
  const look = async (): Promise<void> => {
    for (const change of (await shared?.next()) ?? [])
      if (change.kind === 'events') known.set(change.stream, change.version);
  };
  while (standing.follows) {
    const again = once(standing.turns, 'written');
    await persistently(look);
    await again;
  }
  await persistently(look);
  return known;
};

describe('three stores on one database', () => {
  it(`R11 whatever becomes of connections and server, every write is there once and is told (seed ${SEED})`, async () => {
    const random = seededRandom(SEED);
    const url = await server().freshDatabase();
    const stores = await Promise.all(['x', 'y', 'z'].map(() => openPostgres(url, { patienceMs: 60_000 })));
    onTestFinished(async () => void (await Promise.all(stores.map((store) => store.close()))));
    const standing: Standing = { written: 0, writes: true, follows: true, turns: new EventEmitter() };
    const writing = stores.map((store, index) => write(store, `w${index}`, standing));
    const following = stores.map((store) => follow(store, standing));
    for (let strike = 1; strike <= STRIKES; strike += 1) {
      const until = standing.written + 5 + random(30);
      while (standing.written < until) await once(standing.turns, 'written');
      if (random(2) === 0) await server().endConnections();
      else await server().kill().then(server().start);
    }
    standing.writes = false;
    const ids = (await Promise.all(writing)).flat();
    standing.follows = false;
    standing.turns.emit('written');
    const [store] = stores;
    if (store === undefined) throw new Error('a store is open');
    const kept = await Promise.all(STREAMS.map((stream) => store.events.read(stream, 0)));
    expect(kept.flatMap((events) => events.map(({ data }) => String(data))).sort(byText)).toEqual(
      ids.toSorted(byText),
    );
    expect(await store.records.list('seat')).toHaveLength(ids.length);
    const heads = new Map(STREAMS.map((stream, index) => [stream as string, kept[index]?.length ?? 0]));
    for (const known of await Promise.all(following)) expect(known).toEqual(heads);
  });
});

const byText = (one: string, other: string): number => (one < other ? -1 : 1);
