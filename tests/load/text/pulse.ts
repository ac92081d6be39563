import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { TextPlace } from '../../bench/load/typist.ts';
import { addressOf } from './newcomer.ts';

const EVERY_MS = 10;

/** Asks a server again and again whether it is there: how long it answers nobody is what everybody else waits. */
export class Pulse {
  readonly #socket: WebSocket;
  #waits: number[] = [];
  #going = true;
  readonly #done: Promise<void>;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    this.#done = this.#beat();
  }

  static async feel(place: TextPlace): Promise<Pulse> {
    const socket = new WebSocket(addressOf(place), { perMessageDeflate: false });
    await once(socket, 'open');
    return new Pulse(socket);
  }

  /** From here on it is measured anew. */
  begin(): void {
    this.#waits = [];
  }

  /** The longest answer since, in ms. */
  get longestMs(): number {
    return Math.max(0, ...this.#waits);
  }

  async stop(): Promise<void> {
    this.#going = false;
    await this.#done;
    this.#socket.terminate();
  }

  async #beat(): Promise<void> {
    while (this.#going) {
      const askedAt = performance.now();
      this.#socket.ping();
      await once(this.#socket, 'pong');
      this.#waits.push(performance.now() - askedAt);
      await wait(EVERY_MS);
    }
  }
}
