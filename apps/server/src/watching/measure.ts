import { monitorEventLoopDelay } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';
import type { RecentWaits } from './recent-waits.ts';
import type { Reading } from './strain.ts';

const RESOLUTION_MS = 20;
const NS_PER_MS = 1e6;
/** As often as Prometheus usually asks, and once more. */
const KEPT = 20;

/** Delays of the event loop in one second, in seconds by quantile. */
type Delays = Record<'0.5' | '0.95' | '0.99', number>;

/** The share of the heap and, in a container with a limit, of that limit; whichever is nearer to its end. */
const memoryShare = (): number => {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  const allowed = process.constrainedMemory();
  const inContainer = allowed > 0 && allowed < Number.MAX_SAFE_INTEGER;
  return Math.max(used / limit, inContainer ? process.memoryUsage.rss() / allowed : 0);
};

/** Measures this process. Each reading is of the time since the one before. */
export class Measure {
  readonly #connections: () => number;
  readonly #answers: RecentWaits;
  readonly #loop = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  #delays: readonly Delays[] = [];

  /** `connections` says how many there are, as a share of what is allowed. */
  constructor(connections: () => number, answers: RecentWaits) {
    this.#connections = connections;
    this.#answers = answers;
    this.#loop.enable();
  }

  /** The worst of the last twenty readings, by quantile. */
  get delays(): Delays {
    const worst = (quantile: keyof Delays) => Math.max(0, ...this.#delays.map((one) => one[quantile]));
    return { '0.5': worst('0.5'), '0.95': worst('0.95'), '0.99': worst('0.99') };
  }

  read(): Reading {
    const waitMs = delayOf(this.#loop.max) + this.#answers.take();
    this.#delays = [...this.#delays, this.#quantiles()].slice(-KEPT);
    this.#loop.reset();
    return { waitMs, connections: this.#connections(), memory: memoryShare() };
  }

  close(): void {
    this.#loop.disable();
  }

  #quantiles(): Delays {
    const seconds = (percent: number) => delayOf(this.#loop.percentile(percent)) / 1000;
    return { '0.5': seconds(50), '0.95': seconds(95), '0.99': seconds(99) };
  }
}

/** What the timer was late; it is due every `RESOLUTION_MS`. */
const delayOf = (ns: number): number => Math.max(0, ns / NS_PER_MS - RESOLUTION_MS);
