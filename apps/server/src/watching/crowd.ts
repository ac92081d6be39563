import type { Refusal } from '@yishi/protocol/names';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Metrics } from './metrics.ts';
import { Slots } from './slots.ts';
import { type Reading, type Strain, StrainGauge } from './strain.ts';

/** Somebody without a seat in a meeting: who looks on for the first time or again, and who wants a seat. */
export type Newcomer = 'observer' | 'returning' | 'newcomer';

/** Answers whether somebody without a seat may come in now: null when they may. */
export type Doorkeeper = { refusalFor(who: Newcomer): Refusal | null };

type Ports = { clock: Clock; log: Log; metrics: Metrics; measure: () => Reading };

/** The strain from which somebody waits. Staff and whoever has a seat are never asked. */
const waitsFrom: Readonly<Record<Newcomer, Strain>> = { observer: 1, returning: 2, newcomer: 2 };

const EVERY_MS = 1000;

/**
 * Who comes in when too many come. Measured once a second; the answer to one person costs nothing, or turning people
 * away would be load itself.
 */
export class Crowd implements Doorkeeper {
  readonly #ports: Ports;
  readonly #gauge = new StrainGauge();
  readonly #slots: Slots;
  #stop: () => void;

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#slots = new Slots(ports.clock);
    ports.metrics.read('yishi_strain', 'Who waits: 0 nobody, 1 observers, 2 all newcomers', 'of', () => ({
      server: this.#gauge.strain,
    }));
    this.#stop = this.#plan();
  }

  get strain(): Strain {
    return this.#gauge.strain;
  }

  refusalFor(who: Newcomer): Refusal | null {
    if (this.#gauge.strain < waitsFrom[who]) return null;
    this.#ports.metrics.turnedAway(who);
    return { code: 'Busy', retryAfterMs: this.#slots.next() };
  }

  close(): void {
    this.#stop();
  }

  #plan(): () => void {
    return this.#ports.clock.after(EVERY_MS, () => {
      this.#measure();
      this.#stop = this.#plan();
    });
  }

  #measure(): void {
    const before = this.#gauge.strain;
    const reading = this.#ports.measure();
    this.#gauge.take(reading);
    const { strain } = this.#gauge;
    if (strain === before) return;
    this.#ports.log.warn({ ...reading, strain }, strain > before ? 'newcomers wait' : 'newcomers come in');
  }
}
