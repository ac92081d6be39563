import type { Socket } from 'node:net';
import type { SeededRandom } from '../seeded-random.ts';
import type { Weather } from './weather.ts';

/** With more than this on its way, nothing further is read. */
const MOST_BYTES = 1024 * 1024;

/** Cuts a chunk into pieces of at most so many bytes. */
const slices = (chunk: Buffer, bytes: number | null): Buffer[] => {
  if (bytes === null || chunk.length <= bytes) return [chunk];
  return Array.from({ length: Math.ceil(chunk.length / bytes) }, (_, index) =>
    chunk.subarray(index * bytes, (index + 1) * bytes),
  );
};

type Ports = { weather: () => Weather; random: SeededRandom; passed: (bytes: number) => void };

/** What goes from one socket to another, in order, as the weather lets it. */
export class OneWay {
  readonly #from: Socket;
  readonly #to: Socket;
  readonly #ports: Ports;
  /** What passes at its time, first in first out. */
  readonly #due: { at: number; act: () => void }[] = [];
  #timer: NodeJS.Timeout | null = null;
  /** What waits while the way is blocked. */
  #held: Buffer[] = [];
  #blocked = false;
  #swallows = false;
  #onItsWay = 0;
  #lastDueAt = 0;
  /** Set to be cut off in the middle of the next chunk. */
  #breaks: (() => void) | null = null;

  constructor(from: Socket, to: Socket, ports: Ports) {
    this.#from = from;
    this.#to = to;
    this.#ports = ports;
    from.on('data', (chunk: Buffer) => this.#take(chunk));
    from.on('end', () => this.#later(0, () => to.end()));
  }

  /** Nothing passes until it is let go on; nothing is lost. */
  block(): void {
    this.#blocked = true;
  }

  goOn(): void {
    this.#blocked = false;
    for (const chunk of this.#held.splice(0)) this.#send(chunk);
  }

  /** Everything vanishes from now on. */
  swallow(): void {
    this.#swallows = true;
  }

  /** Half of the next chunk still passes, then `broken` is called. */
  breakInside(broken: () => void): void {
    this.#breaks = broken;
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#due.length = 0;
    this.#held = [];
  }

  #take(chunk: Buffer): void {
    if (this.#swallows) return;
    this.#onItsWay += chunk.length;
    if (this.#onItsWay > MOST_BYTES) this.#from.pause();
    if (this.#blocked) this.#held.push(chunk);
    else this.#send(chunk);
  }

  #send(chunk: Buffer): void {
    const broken = this.#breaks;
    if (broken !== null) {
      this.#breaks = null;
      this.#later(0, () => void this.#to.write(chunk.subarray(0, Math.ceil(chunk.length / 2)), broken));
      this.#swallows = true;
      return;
    }
    const { delayMs, jitterMs, sliceBytes, bytesPerSecond } = this.#ports.weather();
    for (const piece of slices(chunk, sliceBytes)) {
      const way = delayMs + (jitterMs === 0 ? 0 : this.#ports.random.below(jitterMs));
      const takes = bytesPerSecond === null ? 0 : (piece.length / bytesPerSecond) * 1000;
      this.#later(way, () => this.#pass(piece), takes);
    }
  }

  /** Does something after a delay, but never before what was to be done earlier. */
  #later(delayMs: number, act: () => void, takesMs = 0): void {
    const at = Math.max(this.#lastDueAt, performance.now() + delayMs) + takesMs;
    this.#lastDueAt = at;
    this.#due.push({ at, act });
    if (this.#timer === null) this.#doWhatIsDue();
  }

  #doWhatIsDue(): void {
    this.#timer = null;
    for (let next = this.#due[0]; next !== undefined; next = this.#due[0]) {
      const left = next.at - performance.now();
      if (left > 0.5) {
        this.#timer = setTimeout(() => this.#doWhatIsDue(), left);
        return;
      }
      this.#due.shift();
      next.act();
    }
  }

  #pass(piece: Buffer): void {
    this.#ports.passed(piece.length);
    this.#onItsWay -= piece.length;
    if (this.#to.destroyed) return;
    const taken = this.#to.write(piece);
    if (!taken) this.#to.once('drain', () => this.#from.resume());
    else if (this.#onItsWay <= MOST_BYTES && !this.#blocked) this.#from.resume();
  }
}
