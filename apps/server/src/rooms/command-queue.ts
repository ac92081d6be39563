import type { Outcome, Submission } from './decide-batch.ts';

type Waiting = Submission & { settle: (outcome: Outcome) => void };

type Limits = { waiting: number; batch: number };

/**
 * The one queue of a meeting. `decide` gets the commands that wait together, in their order, and is not called again
 * before it has answered; it must not reject. A command that is already waiting shares its answer with its twin.
 */
export class CommandQueue {
  readonly #limits: Limits;
  readonly #decide: (batch: readonly Submission[]) => Promise<readonly Outcome[]>;
  readonly #pending = new Map<string, Promise<Outcome>>();
  #waiting: Waiting[] = [];
  #working: Promise<void> | null = null;
  /** Told when `decide` has answered next. */
  #nudges: (() => void)[] = [];

  constructor(limits: Limits, decide: (batch: readonly Submission[]) => Promise<readonly Outcome[]>) {
    this.#limits = limits;
    this.#decide = decide;
  }

  /** Null when too many are waiting. */
  add(key: string, submission: Submission): Promise<Outcome> | null {
    const twin = this.#pending.get(key);
    if (twin !== undefined) return twin;
    if (this.#waiting.length >= this.#limits.waiting) return null;
    const outcome = new Promise<Outcome>((settle) => {
      this.#waiting.push({ ...submission, settle });
    }).finally(() => this.#pending.delete(key));
    this.#pending.set(key, outcome);
    this.#working ??= this.#work();
    return outcome;
  }

  /** Calls `decide` although nothing may wait; resolves when it has answered, whatever waits after that. */
  async nudge(): Promise<void> {
    const answered = new Promise<void>((resolve) => void this.#nudges.push(resolve));
    this.#working ??= this.#work();
    await answered;
  }

  /** Resolves when nothing waits any more. */
  async drained(): Promise<void> {
    await this.#working;
  }

  async #work(): Promise<void> {
    while (this.#waiting.length > 0 || this.#nudges.length > 0) {
      const nudges = this.#nudges.splice(0);
      const batch = this.#waiting.slice(0, this.#limits.batch);
      this.#waiting = this.#waiting.slice(this.#limits.batch);
      const outcomes = await this.#decide(batch);
      for (const answered of nudges) answered();
      batch.forEach(({ settle }, index) => {
        settle(outcomes[index] ?? { ok: false, rejection: { code: 'Failed', retryAfterMs: null } });
      });
    }
    this.#working = null;
  }
}
