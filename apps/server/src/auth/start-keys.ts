import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { digest, type Secrets } from './secrets.ts';
import type { Shelf } from './shelf.ts';
import type { Shelves } from './shelves.ts';

/** For a process that was never stopped in order. */
const VALID_MS = 30 * 24 * 3_600_000;

const StartKey = z.object({ expiresAt: z.number() });
type StartKey = z.infer<typeof StartKey>;

/**
 * Keys in the links that the server prints for whoever started it. They open a session of staff as often as they are
 * used, on every process of an installation, until the process that made them stops.
 */
export class StartKeys {
  readonly #keys: Shelf<StartKey>;
  readonly #clock: Clock;
  readonly #secrets: Secrets;
  /** Made by this process. */
  readonly #own: string[] = [];

  private constructor(keys: Shelf<StartKey>, { clock, secrets }: { clock: Clock; secrets: Secrets }) {
    this.#keys = keys;
    this.#clock = clock;
    this.#secrets = secrets;
  }

  static async open(shelves: Shelves, tools: { clock: Clock; secrets: Secrets }): Promise<StartKeys> {
    return new StartKeys(await shelves.open('start-key', StartKey), tools);
  }

  async issue(): Promise<string> {
    const key = this.#secrets.key();
    this.#own.push(digest(key));
    await this.#keys.put(digest(key), { expiresAt: this.#clock.now() + VALID_MS });
    return key;
  }

  opens(key: string): boolean {
    const kept = this.#keys.get(digest(key));
    return kept !== undefined && kept.expiresAt > this.#clock.now();
  }

  /** The keys of this process, and those that ran out, open nothing any more. */
  async revoke(): Promise<void> {
    const over = [...this.#keys.entries()].filter(([, { expiresAt }]) => expiresAt <= this.#clock.now());
    const ids = [...this.#own.splice(0), ...over.map(([id]) => id)];
    await Promise.all(ids.map((id) => this.#keys.delete(id)));
  }
}
