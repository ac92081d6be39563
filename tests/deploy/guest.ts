import { Client, type Door } from '../kit/client.ts';

type Place = { url: string; meeting: string; transports: ('websocket' | 'polling')[] };

/** One try to come back may take as long; the next may reach another process. */
const TRY_MS = 2000;
/** A loaded machine is slow. */
const PATIENCE_MS = 20_000;

/** Somebody whose connection may break and who comes back to the same address with what they know, as pages do. */
export class Guest {
  readonly #door: Door;
  readonly #place: Place;
  #client: Client;
  /** How long they were away at most, ms. */
  longestAwayMs = 0;

  private constructor(door: Door, place: Place, client: Client) {
    this.#door = door;
    this.#place = place;
    this.#client = client;
  }

  static async arrive(door: Door, place: Place): Promise<Guest> {
    return new Guest(door, place, await Client.connect(door, place));
  }

  /** Connected now, as far as anybody can tell. */
  async client(): Promise<Client> {
    const lostAt = performance.now();
    while (!this.#client.socket.connected) await this.#tryAgain();
    this.longestAwayMs = Math.max(this.longestAwayMs, performance.now() - lostAt);
    return this.#client;
  }

  /** Resolves when they have seen a version, however often they have to come back for it. */
  async sees(version: number): Promise<void> {
    while (this.#client.state.version < version) {
      const client = await this.client();
      await client.until(({ version: seen }) => seen >= version || !client.socket.connected, PATIENCE_MS);
    }
  }

  leave(): void {
    this.#client.close();
  }

  async #tryAgain(): Promise<void> {
    const { state } = this.#client;
    const again = new Client(this.#door, { ...this.#place, state, after: state.version });
    const greeted = again.until(() => again.last('welcome') !== undefined, TRY_MS);
    const failed = new Promise((_, reject) => again.socket.once('connect_error', reject));
    try {
      await Promise.race([greeted, failed]);
      this.#client = again;
    } catch {
      again.close();
    }
    greeted.catch(() => undefined);
    failed.catch(() => undefined);
  }
}
