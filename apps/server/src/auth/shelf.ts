import type { RecordStore } from '@yishi/store';
import type { z } from 'zod';

/**
 * All records of one kind, held in memory for reading and written through: a promise that resolves is durable. What
 * does not fit the schema makes opening fail.
 */
export class Shelf<Value> {
  readonly #records: RecordStore;
  readonly #kind: string;
  readonly #values: Map<string, Value>;

  private constructor(records: RecordStore, kind: string, values: Map<string, Value>) {
    this.#records = records;
    this.#kind = kind;
    this.#values = values;
  }

  static async open<Schema extends z.ZodType>(
    records: RecordStore,
    kind: string,
    schema: Schema,
  ): Promise<Shelf<z.output<Schema>>> {
    const kept = await records.list(kind);
    return new Shelf(records, kind, new Map(kept.map(({ id, value }) => [id, schema.parse(value)])));
  }

  get(id: string): Value | undefined {
    return this.#values.get(id);
  }

  entries(): IterableIterator<[string, Value]> {
    return this.#values.entries();
  }

  async put(id: string, value: Value): Promise<void> {
    await this.#records.put(this.#kind, id, value);
    this.#values.set(id, value);
  }

  /** False when there is one already; of two at the same time one is told so. */
  async insertOnce(id: string, value: Value): Promise<boolean> {
    const inserted = await this.#records.insertOnce(this.#kind, id, value);
    if (inserted) this.#values.set(id, value);
    return inserted;
  }

  /** Gone from memory at once, so that nobody is let in while the disk is asked. */
  async delete(id: string): Promise<void> {
    this.#values.delete(id);
    await this.#records.delete(this.#kind, id);
  }
}
