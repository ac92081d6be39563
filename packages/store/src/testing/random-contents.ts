import fc from 'fast-check';
import type { Store } from '../store.ts';
import { event } from './event-store-contract.ts';

/** One write to a store. */
type Write = (store: Store) => Promise<unknown>;

const name = fc.constantFrom('a', 'B', 'ä', '会议', '😀', 'a\u2028b', 'zz');
const value = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.constant('\0\ud800\u2028\r\n"\\'),
  fc.constant({ 2: 'b', 1: 'a', __proto__x: 1e21 }),
);
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 30 }),
  fc.constant(new Uint8Array()),
  fc.constant(new Uint8Array(200_000).fill(7)),
);

const append =
  (stream: string, values: readonly unknown[], at: number): Write =>
  async ({ events }) => {
    const { length } = await events.read(stream, 0);
    await events.append(
      stream,
      length,
      values.map((data, index) => ({ ...event(data, at), commandId: index === 0 ? `c-${at}` : null })),
    );
  };

const write =
  (doc: string, update: Uint8Array, compacts: boolean): Write =>
  async ({ texts }) => {
    const position = (await texts.load(doc)).at(-1)?.position ?? 0;
    await texts.append(doc, position, update);
    if (compacts) await texts.compact(doc, update, position + 1);
  };

/** Writes of every kind, with the texts and bytes that are easily changed by a copy. */
export const randomWrites: fc.Arbitrary<readonly Write[]> = fc.array(
  fc.oneof(
    fc
      .tuple(name, fc.array(value, { minLength: 1, maxLength: 3 }), fc.nat())
      .map(([stream, values, at]) => append(stream, values, at)),
    fc.tuple(name, bytes, fc.boolean()).map(([doc, update, compacts]) => write(doc, update, compacts)),
    fc.tuple(name, name, value).map(
      ([kind, id, data]): Write =>
        (store) =>
          store.records.put(kind, id, data),
    ),
    fc.tuple(name, name).map(
      ([kind, id]): Write =>
        (store) =>
          store.records.delete(kind, id),
    ),
  ),
  { maxLength: 25 },
);
