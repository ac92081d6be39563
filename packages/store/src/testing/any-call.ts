import fc from 'fast-check';
import type { AppendResult } from '../event-store.ts';
import type { Store } from '../store.ts';
import { event } from './event-store-contract.ts';

/** One call on a store, its answer put into plain data. */
export type Call = (store: Store) => Promise<unknown>;

const named = fc.constantFrom('a', 'b', '会议');
const bytes = fc.uint8Array({ maxLength: 40 });
export const anyCall: fc.Arbitrary<Call> = fc.oneof(
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

/** Everything that such calls can have written. */
export const contentsOf = async (store: Store): Promise<unknown> => {
  const ofName = async (name: string): Promise<unknown> => [
    await store.events.read(name, 0),
    await store.events.loadSnapshot(name),
    await store.texts.load(name),
    await store.records.list(name),
  ];
  return [await store.events.list(), ...(await Promise.all(['a', 'b', '会议'].map(ofName)))];
};
