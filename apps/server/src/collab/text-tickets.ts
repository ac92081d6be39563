import type { Pass } from '../auth/pass.ts';
import type { Secrets } from '../auth/secrets.ts';
import type { Clock } from '../clock.ts';

const VALID_MS = 60 * 60_000;

type Ticket = { pass: Pass; expiresAt: number };

/**
 * Tickets stand in the address of a shared text, because a WebSocket cannot carry a header. They are worth no more than
 * the pass behind them, which is asked at every connection, and are forgotten with the process.
 */
export class TextTickets {
  readonly #clock: Clock;
  readonly #secrets: Secrets;
  readonly #tickets = new Map<string, Ticket>();

  constructor({ clock, secrets }: { clock: Clock; secrets: Secrets }) {
    this.#clock = clock;
    this.#secrets = secrets;
  }

  issue(pass: Pass): { ticket: string; expiresAt: number } {
    this.#tidy();
    const ticket = this.#secrets.key();
    const expiresAt = this.#clock.now() + VALID_MS;
    this.#tickets.set(ticket, { pass, expiresAt });
    return { ticket, expiresAt };
  }

  passOf(ticket: string): Pass | null {
    const found = this.#tickets.get(ticket);
    return found === undefined || found.expiresAt <= this.#clock.now() ? null : found.pass;
  }

  /** Tickets are kept in the order of issue, which is the order in which they run out. */
  #tidy(): void {
    for (const [ticket, { expiresAt }] of this.#tickets) {
      if (expiresAt > this.#clock.now()) return;
      this.#tickets.delete(ticket);
    }
  }
}
