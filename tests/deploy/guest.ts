import { setTimeout as pause } from 'node:timers/promises';
import { Client, type Door } from '../kit/client.ts';

type Place = { url: string; meeting: string; transports: ('websocket' | 'polling')[] };

/** One try to come in may take as long; the next may reach another process. */
const TRY_MS = 2000;
const BETWEEN_MS = 20;
/** A loaded machine is slow. */
const PATIENCE_MS = 20_000;

const isGreeted = ({ heard }: Client): boolean =>
  heard.some(({ name }) => name === 'snapshot' || name === 'events');

/** Somebody whose connection may break and who comes back to the same address with what they know, as pages do. */
export class Guest {
  readonly #door: Door;
  readonly #place: Place;
  #client: Client | null = null;
  /** How long they were away at most, ms. */
  longestAwayMs = 0;

  private constructor(door: Door, place: Place) {
    this.#door = door;
    this.#place = place;
  }

  /** Resolves when they are in, however often they are asked to wait. */
  static async arrive(door: Door, place: Place): Promise<Guest> {
    const guest = new Guest(door, place);
    await guest.client();
    guest.longestAwayMs = 0;
    return guest;
  }

  /** Connected now, as far as anybody can tell. */
  async client(): Promise<Client> {
    const lostAt = performance.now();
    for (;;) {
      if (this.#client?.socket.connected === true) break;
      await this.#tryAgain();
    }
    this.longestAwayMs = Math.max(this.longestAwayMs, performance.now() - lostAt);
    return this.#client;
  }

  /** Resolves when they have seen a version, however often they have to come back for it. */
  async sees(version: number): Promise<void> {
    for (;;) {
      const client = await this.client();
      await client.until(({ version: seen }) => seen >= version || !client.socket.connected, PATIENCE_MS);
      if (client.state.version >= version) return;
    }
  }

  leave(): void {
    this.#client?.close();
  }

  async #tryAgain(): Promise<void> {
    const known = this.#client?.state;
    const place = known === undefined ? this.#place : { ...this.#place, state: known, after: known.version };
    const again = new Client(this.#door, place);
    const greeted = again.until(() => isGreeted(again), TRY_MS);
    const failed = new Promise((_, reject) => again.socket.once('connect_error', reject));
    greeted.catch(() => undefined);
    failed.catch(() => undefined);
    try {
      await Promise.race([greeted, failed]);
      this.#client = again;
    } catch {
      again.close();
      await pause(BETWEEN_MS);
    }
  }
}
