import type { Entry } from './entry.ts';

/** Everything that one installation keeps, at one moment. */
export type Contents = {
  /** Where it is, as it may be shown. */
  readonly place: string;
  /** By kind (events, texts, records), then by name, byte by byte, then by version, position or id. */
  entries(): AsyncIterable<Entry>;
  end(): Promise<void>;
};

/** A place that nobody else uses meanwhile. */
export type HeldPlace = Contents & {
  /** Stores all entries or none; durable when it resolves. The place has to be empty. */
  write(entries: AsyncIterable<Entry>): Promise<void>;
};
