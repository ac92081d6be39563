import type { Change, SharedChanges } from '@yishi/store';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';

/** Four times a second: whatever hints are lost, a process is never further behind. */
const ASK_MS = 250;
/** Reads for thousands of changes, as after a restart of the database, leave room for what people do meanwhile. */
const AT_ONCE = 8;

export type NewsPorts = {
  /** Null for a store that belongs to this process alone: then nothing is ever new. */
  shared: SharedChanges | null;
  clock: Clock;
  log: Log;
  /** Takes in what was written at one place. Rejects when it cannot be read; it is told again then. */
  take: (change: Change) => Promise<void>;
};

/** Keeps a process abreast of what others write into the same store, with nothing but the store. */
export class News {
  readonly #ports: NewsPorts;
  #asking: Promise<void> | null = null;
  #next: Promise<void> | null = null;
  /** Could not be taken in yet. */
  #left: readonly Change[] = [];
  #knownAt = performance.now();
  #stop: () => void = () => undefined;
  #failing = false;

  constructor(ports: NewsPorts) {
    this.#ports = ports;
    this.#plan();
  }

  /** Resolves once everything is known that was durable before the call, or the store cannot tell. */
  async fresh(): Promise<void> {
    if (this.#ports.shared === null) return;
    const asking = this.#asking;
    if (asking !== null)
      this.#next ??= asking.then(() => {
        this.#next = null;
        return this.#begin();
      });
    // One may wait for its turn although nobody asks any more: then that one is shared, or two would ask at a time.
    await (this.#next ?? this.#begin());
  }

  /** Whether what is known is no older than `ms` was at the call; asks where it is not young enough. */
  async within(ms: number): Promise<boolean> {
    const since = performance.now() - ms;
    if (this.#ports.shared === null || this.#knownAt > since) return true;
    await this.fresh();
    return this.#knownAt >= since;
  }

  close(): void {
    this.#stop();
    this.#stop = () => undefined;
  }

  #plan(): void {
    if (this.#ports.shared === null) return;
    this.#stop = this.#ports.clock.after(ASK_MS, () => {
      void this.fresh();
      this.#plan();
    });
  }

  #begin(): Promise<void> {
    this.#asking = this.#ask().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  async #ask(): Promise<void> {
    const begunAt = performance.now();
    try {
      const changes = [...this.#left, ...((await this.#ports.shared?.next()) ?? [])];
      this.#left = changes;
      await this.#takeAll(changes);
      this.#knownAt = begunAt;
      this.#failing = false;
    } catch (fault) {
      if (!this.#failing) this.#ports.log.error({ err: fault }, 'news of other processes cannot be read');
      this.#failing = true;
    }
  }

  /** A few at a time. What fails is told again; the rest is not held up by it. */
  async #takeAll(changes: readonly Change[]): Promise<void> {
    const failures = new Map<Change, unknown>();
    for (let from = 0; from < changes.length; from += AT_ONCE) {
      const some = changes
        .slice(from, from + AT_ONCE)
        .map((change) =>
          this.#ports.take(change).catch((fault: unknown) => void failures.set(change, fault)),
        );
      await Promise.all(some);
    }
    this.#left = [...failures.keys()];
    if (failures.size > 0) throw failures.values().next().value;
  }
}
