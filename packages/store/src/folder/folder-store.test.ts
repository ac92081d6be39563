import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AppendResult } from '../event-store.ts';
import { memoryStore } from '../memory/memory-store.ts';
import type { Store } from '../store.ts';
import { event, eventStoreContract } from '../testing/event-store-contract.ts';
import { recordStoreContract } from '../testing/record-store-contract.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { textStoreContract } from '../testing/text-store-contract.ts';
import { openDataFolder } from './open-data-folder.ts';

const freshFolder = (): Promise<Store> => openDataFolder(temporaryFolder());

eventStoreContract('folder', freshFolder);
textStoreContract('folder', freshFolder);
recordStoreContract('folder', freshFolder);

/** One call on a store, its answer put into plain data. */
type Call = (store: Store) => Promise<unknown>;

const named = fc.constantFrom('a', 'b', '会议');
const bytes = fc.uint8Array({ maxLength: 40 });
const call: fc.Arbitrary<Call> = fc.oneof(
  fc.tuple(named, fc.nat(6), fc.array(fc.jsonValue(), { maxLength: 3 })).map(
    ([stream, version, data]): Call =>
      (store): Promise<AppendResult> =>
        store.events.append(
          stream,
          version,
          data.map((value) => event(value)),
        ),
  ),
  fc.tuple(named, fc.nat(6), fc.jsonValue()).map(
    ([stream, version, state]): Call =>
      (store) =>
        store.events.saveSnapshot(stream, version, state),
  ),
  fc.tuple(named, fc.nat(4), bytes).map(
    ([doc, expected, update]): Call =>
      (store): Promise<AppendResult> =>
        store.texts.append(doc, expected, update),
  ),
  fc.tuple(named, bytes, fc.nat(4)).map(
    ([doc, merged, through]): Call =>
      (store) =>
        store.texts.compact(doc, merged, through),
  ),
  fc.tuple(named, named, fc.jsonValue()).map(
    ([kind, id, value]): Call =>
      (store) =>
        store.records.put(kind, id, value),
  ),
  fc.tuple(named, named, fc.jsonValue()).map(
    ([kind, id, value]): Call =>
      (store) =>
        store.records.insertOnce(kind, id, value),
  ),
  fc.tuple(named, named, fc.jsonValue(), fc.jsonValue()).map(
    ([kind, id, expected, value]): Call =>
      (store) =>
        store.records.replace(kind, id, expected, value),
  ),
  fc.tuple(named, named).map(
    ([kind, id]): Call =>
      (store) =>
        store.records.delete(kind, id),
  ),
);

/** Everything that can be read. */
const contents = async (store: Store): Promise<unknown> => {
  const ofName = async (name: string): Promise<unknown> => [
    await store.events.read(name, 0),
    await store.events.loadSnapshot(name),
    await store.texts.load(name),
    await store.records.list(name),
  ];
  return [await store.events.list(), ...(await Promise.all(['a', 'b', '会议'].map(ofName)))];
};

describe('the folder and its twin in memory', () => {
  it('F1 give the same answers and hold the same after any turns of calls, also when opened again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(call, { maxLength: 6 }), { maxLength: 6 }), async (turns) => {
        const folder = temporaryFolder();
        const [twin, store] = [memoryStore(), await openDataFolder(folder)];
        for (const turn of turns) {
          const expected = await Promise.all(turn.map((one) => one(twin)));
          expect(await Promise.all(turn.map((one) => one(store)))).toEqual(expected);
        }
        expect(await contents(store)).toEqual(await contents(twin));
        await store.close();
        const again = await openDataFolder(folder);
        expect(await contents(again)).toEqual(await contents(twin));
        await again.close();
      }),
      { numRuns: 40, seed: 20_261_122 },
    );
  }, 30_000);
});
