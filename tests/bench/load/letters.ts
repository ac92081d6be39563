import { performance } from 'node:perf_hooks';
import type { HeardWriter, Typist } from './typist.ts';

/** When whose letters arrived anywhere, counted anew for each run. */
export class Letters {
  #sent = new Map<string, number>();
  #starts = new Map<number, number>();
  #reached = new Map<string, number>();
  ways: number[] = [];

  /** A run begins: what was typed before counts no more. */
  begin(typists: readonly Typist[]): void {
    this.#starts = new Map(typists.map(({ client, clock }) => [client, clock]));
    this.#sent = new Map();
    this.#reached = new Map();
    this.ways = [];
  }

  /** One receiver's ear: it counts every letter once. */
  ear(receiver: number): HeardWriter {
    return (client, clock, at) => {
      const who = `${receiver} ${client}`;
      const before = this.#reached.get(who) ?? this.#starts.get(client) ?? clock;
      this.#reached.set(who, Math.max(before, clock));
      for (let letter = before + 1; letter <= clock; letter += 1)
        this.ways.push(at - (this.#sent.get(`${client} ${letter}`) ?? Number.NaN));
    };
  }

  sent(client: number, clock: number): void {
    this.#sent.set(`${client} ${clock}`, performance.now());
  }
}
