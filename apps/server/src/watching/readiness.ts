import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';

/** Whether this process should be sent people, and if not, why. */
export type Verdict =
  | { ready: true }
  | { ready: false; reason: 'storeFails' | 'storeSlow' | 'overloaded' | 'stopping' };

type Ports = {
  clock: Clock;
  log: Log;
  /** Writes something; resolves when it is durable. */
  prove: () => Promise<void>;
  /** Are newcomers refused for now? */
  overloaded: () => boolean;
};

/** A proof that takes longer is as good as none. */
const PATIENCE_MS = 2000;
/** Whoever asks more often gets the verdict of before, so that probes cannot load the disk. */
const FRESH_MS = 1000;

/** Proves when asked, at most once a second, that an append would be stored. */
export class Readiness {
  readonly #ports: Ports;
  #stopping = false;
  #proof: Promise<Verdict> | null = null;
  #proven: { at: number; verdict: Verdict } | null = null;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** From now on the answer is that the server stops. */
  stop(): void {
    this.#stopping = true;
  }

  /** Never rejects, and answers within two seconds. */
  async ask(): Promise<Verdict> {
    if (this.#stopping) return { ready: false, reason: 'stopping' };
    if (this.#ports.overloaded()) return { ready: false, reason: 'overloaded' };
    return this.#fresh() ?? this.#inTime((this.#proof ??= this.#prove()));
  }

  #fresh(): Verdict | null {
    if (this.#proven === null) return null;
    const { at, verdict } = this.#proven;
    return this.#ports.clock.now() - at < FRESH_MS ? verdict : null;
  }

  async #prove(): Promise<Verdict> {
    const verdict = await this.#ports.prove().then(
      (): Verdict => ({ ready: true }),
      (fault: unknown): Verdict => {
        this.#ports.log.error({ err: fault }, 'not ready');
        return { ready: false, reason: 'storeFails' };
      },
    );
    this.#proof = null;
    return this.#keep(verdict);
  }

  #inTime(proof: Promise<Verdict>): Promise<Verdict> {
    return new Promise((resolve) => {
      const giveUp = this.#ports.clock.after(PATIENCE_MS, () => {
        this.#ports.log.error('the store does not answer');
        resolve(this.#keep({ ready: false, reason: 'storeSlow' }));
      });
      void proof.then((verdict) => {
        giveUp();
        resolve(verdict);
      });
    });
  }

  #keep(verdict: Verdict): Verdict {
    this.#proven = { at: this.#ports.clock.now(), verdict };
    return verdict;
  }
}
