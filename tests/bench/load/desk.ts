import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { SeededRandom } from '../../kit/seeded-random.ts';
import { inGroups } from './in-groups.ts';
import { Letters } from './letters.ts';
import { type Begin, type TextPlace, Typist } from './typist.ts';

/** Letters a second of each: a quick typist. */
const PER_SECOND = 5;
const CHECK_MS = 20;
const PATIENCE_MS = 10_000;

/** People at one text of one server. */
export class Desk {
  readonly typists: readonly Typist[];
  readonly #letters: Letters;

  private constructor(typists: readonly Typist[], letters: Letters) {
    this.typists = typists;
    this.#letters = letters;
  }

  /** `begin` says where each types; by default in a paragraph of their own in the minutes. */
  static async sitDown(
    places: readonly TextPlace[],
    begin: (index: number) => Begin | undefined = () => undefined,
  ): Promise<Desk> {
    const letters = new Letters();
    const typists = await inGroups(places, 5, (place, index) =>
      Typist.connect(place, letters.ear(index), begin(index)),
    );
    return new Desk(typists, letters);
  }

  /** Everybody types at random moments for so long; answers the ways of all letters to all others, in ms. */
  async type(seconds: number): Promise<readonly number[]> {
    const letters = this.#letters;
    letters.begin(this.typists);
    const random = new SeededRandom(seconds);
    const perSecond = this.typists.length * PER_SECOND;
    const strokes = perSecond * seconds;
    let due = performance.now();
    for (let stroke = 0; stroke < strokes; stroke += 1) {
      due += random.pause(perSecond);
      const early = due - performance.now();
      if (early > 0.5) await wait(early);
      const typist = random.pick(this.typists);
      letters.sent(typist.client, typist.clock + 1);
      typist.type();
    }
    await this.#arrived(strokes * (this.typists.length - 1));
    return letters.ways;
  }

  close(): void {
    for (const typist of this.typists) typist.close();
  }

  async #arrived(all: number): Promise<void> {
    const over = performance.now() + PATIENCE_MS;
    while (this.#letters.ways.length < all) {
      if (performance.now() > over)
        throw new Error(`${all - this.#letters.ways.length} letters never arrived`);
      await wait(CHECK_MS);
    }
  }
}
