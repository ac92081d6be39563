import type { RecordStore } from '@yishi/store';
import type { z } from 'zod';

/** Hears that a record is another one now: gone where `after` is undefined, new where `before` is. */
export type ShelfListener<Value> = (id: string, after: Value | undefined, before: Value | undefined) => void;

/** How often others may write first before a change is given up. */
const TRIES = 20;

/**
 * All records of one kind, held in memory for reading and written through: a promise that resolves is durable. What
 * other processes change comes in by `refresh`.
 */
export class Shelf<Value> {
  readonly #records: RecordStore;
  readonly #kind: string;
  readonly #parse: (value: unknown) => Value;
  readonly #values: Map<string, Value>;
  readonly #listeners: ShelfListener<Value>[] = [];
  /** Being deleted: what is still read of them is not true any more. */
  readonly #leaving = new Set<string>();
  /** How often this process wrote, so that an older reading is told from a newer write. */
  #writes = 0;

  private constructor(
    records: RecordStore,
    { kind, parse }: { kind: string; parse: (value: unknown) => Value },
    values: Map<string, Value>,
  ) {
    this.#records = records;
    this.#kind = kind;
    this.#parse = parse;
    this.#values = values;
  }

  /** What does not fit the schema makes opening fail. */
  static async open<Schema extends z.ZodType>(
    records: RecordStore,
    kind: string,
    schema: Schema,
  ): Promise<Shelf<z.output<Schema>>> {
    const kept = await records.list(kind);
    const parse = (value: unknown): z.output<Schema> => schema.parse(value);
    return new Shelf(records, { kind, parse }, new Map(kept.map(({ id, value }) => [id, parse(value)])));
  }

  /** Called after every change, by whichever process, once it is in memory. */
  listen(listener: ShelfListener<Value>): void {
    this.#listeners.push(listener);
  }

  get(id: string): Value | undefined {
    return this.#values.get(id);
  }

  entries(): IterableIterator<[string, Value]> {
    return this.#values.entries();
  }

  async put(id: string, value: Value): Promise<void> {
    await this.#records.put(this.#kind, id, value);
    this.#wrote(id, value);
  }

  /** False when there is one already, which is known from then on; of two at the same time one is told so. */
  async insertOnce(id: string, value: Value): Promise<boolean> {
    const inserted = await this.#records.insertOnce(this.#kind, id, value);
    if (inserted) this.#wrote(id, value);
    else await this.refresh(id);
    return inserted;
  }

  /**
   * Makes another value of the one there is; changes by others at the same time are kept too. False when there is none,
   * and when `change` answers null: then it stays as it is.
   */
  async change(id: string, change: (value: Value) => Value | null): Promise<boolean> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const record = await this.#records.get(this.#kind, id);
      if (record === null) return false;
      const value = change(this.#parse(record.value));
      if (value === null) return false;
      if (await this.#records.replace(this.#kind, id, record.value, value)) {
        this.#writes += 1;
        // It may have been erased since, here or by another process.
        await this.refresh(id);
        return true;
      }
    }
    throw new Error(`others always changed ${this.#kind} first`);
  }

  /** Gone from memory at once, so that nobody is let in while the disk is asked. */
  async delete(id: string): Promise<void> {
    this.#leaving.add(id);
    this.#wrote(id, undefined);
    try {
      await this.#records.delete(this.#kind, id);
    } finally {
      this.#leaving.delete(id);
      this.#writes += 1;
    }
  }

  /** Reads one record again, because another process may have changed it. */
  async refresh(id: string): Promise<void> {
    const writes = this.#writes;
    const record = await this.#records.get(this.#kind, id);
    if (writes !== this.#writes) return this.refresh(id);
    if (this.#leaving.has(id)) return undefined;
    return this.#set(id, record === null ? undefined : this.#parse(record.value));
  }

  #wrote(id: string, value: Value | undefined): void {
    this.#writes += 1;
    this.#set(id, value);
  }

  #set(id: string, after: Value | undefined): void {
    const before = this.#values.get(id);
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    if (after === undefined) this.#values.delete(id);
    else this.#values.set(id, after);
    for (const listener of this.#listeners) listener(id, after, before);
  }
}
