import { Letters } from '../../bench/load/letters.ts';
import { textPlace } from '../../bench/load/text-place.ts';
import { Typist } from '../../bench/load/typist.ts';
import type { TextOpener } from '../../kit/text-ticket.ts';
import { ownItem } from './own-item.ts';

/** Who opens the agenda, and at which server. */
export type Opener = TextOpener & { url: string };

/** The agenda of one meeting, in which the facilitator types and which a few have open. */
export class Agenda {
  readonly #letters: Letters;
  readonly #writer: Typist;
  readonly #readers: readonly Typist[];

  private constructor(letters: Letters, writer: Typist, readers: readonly Typist[]) {
    this.#letters = letters;
    this.#writer = writer;
    this.#readers = readers;
  }

  static async open(meeting: string, writer: Opener, readers: readonly Opener[]): Promise<Agenda> {
    const letters = new Letters();
    const typist = await Typist.connect(
      await textPlace({ url: writer.url, meeting, kind: 'agenda' }, writer),
      letters.ear(0),
      ownItem('load'),
    );
    const others = await Promise.all(
      readers.map(async (reader, index) =>
        Typist.read(
          await textPlace({ url: reader.url, meeting, kind: 'agenda' }, reader),
          letters.ear(index + 1),
        ),
      ),
    );
    return new Agenda(letters, typist, others);
  }

  /** From here on letters are counted anew. */
  begin(): void {
    this.#letters.begin([this.#writer, ...this.#readers]);
  }

  type(): void {
    this.#letters.sent(this.#writer.client, this.#writer.clock + 1);
    this.#writer.type();
  }

  /** How long each letter took to each reader, in ms. */
  get ways(): readonly number[] {
    return this.#letters.ways;
  }

  close(): void {
    for (const typist of [this.#writer, ...this.#readers]) typist.close();
  }
}
