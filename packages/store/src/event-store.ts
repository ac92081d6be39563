/** One event as stored. */
export type StoredEvent = {
  readonly stream: string;
  /** Place in its stream, counted from 1 without gaps. */
  readonly version: number;
  readonly type: string;
  /** Instant, ms since the epoch, as the writer decided it. */
  readonly at: number;
  /** JSON; opaque to the store. */
  readonly data: unknown;
  /** The command that caused the event, null where none did. */
  readonly commandId: string | null;
};

export type NewEvent = Omit<StoredEvent, 'stream' | 'version'>;

export type AppendResult =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly conflict: true; readonly actual: number };

export type StreamSummary = {
  readonly stream: string;
  readonly version: number;
  readonly firstAt: number;
  readonly lastAt: number;
};

/** A state folded from the events of a stream up to and including `version`. */
export type Snapshot = { readonly version: number; readonly state: unknown };

/**
 * The log: streams of events that only grow.
 *
 * Names (streams, event types, command ids) are well-formed text of 1 to 400 code units without a NUL;
 * anything else, and data that has no JSON form, is refused with a `TypeError` and stores nothing, and by such
 * a name nothing is found. A store that cannot read or write rejects with `StoreUnavailable`.
 */
export type EventStore = {
  /**
   * Appends all of `events` or none. Resolves only when they are durable.
   *
   * @param expectedVersion the version of the last event the writer knows, 0 for a new stream; if the
   *   stream is elsewhere the answer is a conflict with its actual version.
   */
  append(stream: string, expectedVersion: number, events: readonly NewEvent[]): Promise<AppendResult>;
  /** Durable events with a version above `afterVersion`, in order, at most `limit` of them. */
  read(stream: string, afterVersion: number, limit?: number): Promise<readonly StoredEvent[]>;
  /** Every stream that has an event, by name. */
  list(): Promise<readonly StreamSummary[]>;
  /** Keeps the newest snapshot of a stream; an older one than the one kept changes nothing. */
  saveSnapshot(stream: string, version: number, state: unknown): Promise<void>;
  loadSnapshot(stream: string): Promise<Snapshot | null>;
};
