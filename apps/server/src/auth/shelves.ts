import type { RecordStore } from '@yishi/store';
import type { z } from 'zod';
import { Shelf } from './shelf.ts';

/** All shelves of a process, so that what another process changed finds its way to the right one. */
export class Shelves {
  readonly records: RecordStore;
  readonly #shelves = new Map<string, (id: string) => Promise<void>>();

  constructor(records: RecordStore) {
    this.records = records;
  }

  /** Rejects as `Shelf.open`. */
  async open<Schema extends z.ZodType>(kind: string, schema: Schema): Promise<Shelf<z.output<Schema>>> {
    const shelf = await Shelf.open(this.records, kind, schema);
    this.#shelves.set(kind, (id) => shelf.refresh(id));
    return shelf;
  }

  /** A record was written, by whichever process. Rejects when it cannot be read. */
  async refresh(kind: string, id: string): Promise<void> {
    await this.#shelves.get(kind)?.(id);
  }
}
