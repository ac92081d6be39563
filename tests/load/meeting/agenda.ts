import { addItem, itemTexts, textName } from '@yishi/collab';
import type { TicketReply } from '@yishi/protocol/names';
import { Letters } from '../../bench/load/letters.ts';
import { type Begin, type TextPlace, Typist } from '../../bench/load/typist.ts';
import { ask } from '../../kit/ask.ts';

/** Who opens a text, and at which server. */
export type Opener = { url: string; claim: { door: string; role?: string; token?: string }; cookie?: string };

/** Asks for a ticket to the agenda of a meeting, as a page does. */
export const agendaPlace = async (meeting: string, { url, claim, cookie }: Opener): Promise<TextPlace> => {
  const { status, body } = await ask(`${url}/api/meetings/${meeting}/texts-ticket`, {
    body: claim,
    ...(cookie === undefined ? {} : { cookie }),
  });
  if (status !== 200) throw new Error(`no ticket: ${JSON.stringify(body)}`);
  const params = { ticket: (body as TicketReply).ticket };
  return { url: `${url.replace('http', 'ws')}/collab`, name: textName(meeting, 'agenda'), params };
};

/** Types in the title of an item of their own. */
export const ownItem =
  (id: string): Begin =>
  (doc) => {
    addItem(doc, { id, title: '', minutes: 5 });
    const title = itemTexts(doc, id)?.title;
    if (title === undefined) throw new Error(`the item ${id} is not there`);
    return title;
  };

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
    const typist = await Typist.connect(await agendaPlace(meeting, writer), letters.ear(0), ownItem('load'));
    const others = await Promise.all(
      readers.map(async (reader, index) =>
        Typist.read(await agendaPlace(meeting, reader), letters.ear(index + 1)),
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
