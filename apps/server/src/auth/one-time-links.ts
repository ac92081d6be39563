import { StaffRole } from '@yishi/core';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { digest, type Secrets } from './secrets.ts';
import type { Shelf } from './shelf.ts';
import type { Shelves } from './shelves.ts';

const DAY_MS = 24 * 3_600_000;
const VALID_MS = 2 * DAY_MS;
/** Kept for so long after they ran out: a process whose clock is behind must not find a link without its use. */
const KEPT_MS = DAY_MS;

const Link = z.object({ roles: z.array(StaffRole), expiresAt: z.number() });
type Link = z.infer<typeof Link>;

/** Links that open an account of staff: each works once, for two days. */
export class OneTimeLinks {
  readonly #links: Shelf<Link>;
  readonly #used: Shelf<true>;
  readonly #clock: Clock;
  readonly #secrets: Secrets;

  private constructor(
    links: Shelf<Link>,
    used: Shelf<true>,
    { clock, secrets }: { clock: Clock; secrets: Secrets },
  ) {
    this.#links = links;
    this.#used = used;
    this.#clock = clock;
    this.#secrets = secrets;
  }

  static async open(shelves: Shelves, tools: { clock: Clock; secrets: Secrets }): Promise<OneTimeLinks> {
    const [links, used] = await Promise.all([
      shelves.open('staff-link', Link),
      shelves.open('staff-link-used', z.literal(true)),
    ]);
    return new OneTimeLinks(links, used, tools);
  }

  async issue(roles: StaffRole[]): Promise<{ key: string; expiresAt: number }> {
    const key = this.#secrets.key();
    const expiresAt = this.#clock.now() + VALID_MS;
    await this.#links.put(digest(key), { roles, expiresAt });
    return { key, expiresAt };
  }

  /** The roles that a link gives, without using it up. */
  look(key: string): StaffRole[] | null {
    const id = digest(key);
    const link = this.#links.get(id);
    const valid =
      link !== undefined && link.expiresAt > this.#clock.now() && this.#used.get(id) === undefined;
    return valid ? link.roles : null;
  }

  /** Uses the link up: of two who try at the same time one succeeds. */
  async use(key: string): Promise<StaffRole[] | null> {
    const roles = this.look(key);
    return roles !== null && (await this.#used.insertOnce(digest(key), true)) ? roles : null;
  }

  /** Forgets links that have run out, used or not. The use goes first, so that none is left whose link is gone. */
  async tidy(): Promise<void> {
    const until = this.#clock.now() - KEPT_MS;
    const over = [...this.#links.entries()].filter(([, { expiresAt }]) => expiresAt <= until);
    await Promise.all(over.map(([id]) => this.#used.delete(id).then(() => this.#links.delete(id))));
  }
}
