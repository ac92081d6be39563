import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { SeededRandom } from '../seeded-random.ts';
import { OneWay } from './one-way.ts';
import { calmWeather, type Weather } from './weather.ts';

/** One connection through the proxy. */
type Pair = { client: Socket; server: Socket; up: OneWay; down: OneWay };

/**
 * A stretch of network on loopback between clients and a server, with faults on demand. `target` is asked for the
 * server's port at every connection, so that a client can be sent to another one.
 */
export class TcpProxy {
  weather: Weather = calmWeather;
  /** `resets`: connections that were reset, at once or inside a chunk. */
  readonly counts = { connections: 0, bytes: 0, resets: 0 };
  readonly #target: () => number;
  readonly #random: SeededRandom;
  readonly #server: Server;
  readonly #pairs = new Set<Pair>();
  #refuses = false;
  #paused = false;

  private constructor(target: () => number, seed: number) {
    this.#target = target;
    this.#random = new SeededRandom(seed);
    // A half-closed connection stays one: an end is passed on, not answered.
    this.#server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => this.#take(client));
  }

  /** Listens on a free port of loopback. */
  static async open(target: () => number, seed = 1): Promise<TcpProxy> {
    const proxy = new TcpProxy(target, seed);
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  get port(): number {
    const address = this.#server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Ends every connection in order. */
  cut(): void {
    for (const { client, server } of this.#pairs) {
      client.destroy();
      server.destroy();
    }
  }

  /** Ends every connection with a reset, as a router does that has forgotten it. */
  reset(): void {
    for (const pair of this.#pairs) this.#resetOne(pair);
  }

  /** Passes half of the next chunk to the client, then resets that connection. */
  resetInsideNextAnswer(): void {
    for (const pair of this.#pairs) pair.down.breakInside(() => this.#resetOne(pair));
  }

  /** Passes half of the next chunk to the server, then resets that connection. */
  resetInsideNextRequest(): void {
    for (const pair of this.#pairs) pair.up.breakInside(() => this.#resetOne(pair));
  }

  /** Nothing passes in either direction until it goes on, on new connections neither. */
  pause(): void {
    this.#paused = true;
    for (const { up, down } of this.#pairs) {
      up.block();
      down.block();
    }
  }

  goOn(): void {
    this.#paused = false;
    for (const { up, down } of this.#pairs) {
      up.goOn();
      down.goOn();
    }
  }

  /** Connections stay open at both ends, and nothing arrives any more; neither end is told. */
  swallow(): void {
    for (const { up, down } of this.#pairs) {
      up.swallow();
      down.swallow();
    }
  }

  /** No connection is let through; those that are open end. */
  refuse(refuses: boolean): void {
    this.#refuses = refuses;
    if (refuses) this.cut();
  }

  async close(): Promise<void> {
    this.cut();
    this.#server.close();
    await once(this.#server, 'close');
  }

  /** Does nothing to a connection that has ended already, for whatever reason. */
  #resetOne({ client, server }: Pair): void {
    if (client.destroyed) return;
    this.counts.resets += 1;
    client.resetAndDestroy();
    server.resetAndDestroy();
  }

  #take(client: Socket): void {
    if (this.#refuses) {
      client.destroy();
      return;
    }
    this.counts.connections += 1;
    const server = connect({ port: this.#target(), host: '127.0.0.1', noDelay: true, allowHalfOpen: true });
    const ports = {
      weather: () => this.weather,
      random: this.#random,
      passed: (bytes: number) => void (this.counts.bytes += bytes),
    };
    const up = new OneWay(client, server, ports);
    const down = new OneWay(server, client, ports);
    const pair = { client, server, up, down };
    this.#pairs.add(pair);
    if (this.#paused) for (const way of [up, down]) way.block();
    client.on('error', () => client.destroy());
    client.on('close', () => {
      for (const way of [up, down]) way.stop();
      this.#pairs.delete(pair);
      server.destroy();
    });
    // After an end in order the client still gets what is on its way; after an error it does not.
    server.on('error', () => client.resetAndDestroy());
  }
}
