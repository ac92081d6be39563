import { performance } from 'node:perf_hooks';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';

const ROOT = 'general';

/** Where a text is, as the stock provider wants it: the address of the server, the name of the text, the query. */
export type TextPlace = { url: string; name: string; params: Record<string, string> };

/** Hears up to which clock of a writer something is in a replica, and since when (monotonic, ms). */
export type HeardWriter = (client: number, clock: number, at: number) => void;

/** Makes the place in a text where somebody types, or takes one that is there. */
export type Begin = (doc: Y.Doc) => Y.Text | Y.XmlText;

/** A paragraph of their own in the general part of the minutes. */
const ownParagraph: Begin = (doc) => {
  const line = new Y.XmlText();
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [line]);
  doc.getXmlFragment(ROOT).insert(0, [paragraph]);
  return line;
};

/** Somebody with the stock provider and a replica of their own, who reads, and types in one place once it is made. */
export class Typist {
  readonly #doc = new Y.Doc();
  readonly #provider: WebsocketProvider;
  #line: Y.Text | Y.XmlText | null = null;
  #said = 0;

  private constructor({ url, name, params }: TextPlace, hear: HeardWriter) {
    this.#provider = new WebsocketProvider(url, name, this.#doc, {
      params,
      WebSocketPolyfill: WebSocket as never,
      disableBc: true,
    });
    this.#doc.on('afterTransaction', ({ beforeState, afterState, local }: Y.Transaction) => {
      if (local) return;
      const at = performance.now();
      for (const [client, clock] of afterState)
        if (clock > (beforeState.get(client) ?? 0)) hear(client, clock, at);
    });
  }

  /** Connects; resolves when the place stands, so that from then on every letter is one update. */
  static async connect(place: TextPlace, hear: HeardWriter, begin = ownParagraph): Promise<Typist> {
    const typist = await Typist.read(place, hear);
    typist.#line = begin(typist.#doc);
    return typist;
  }

  /** Connects somebody who only reads; resolves when the text is there. */
  static async read(place: TextPlace, hear: HeardWriter): Promise<Typist> {
    const typist = new Typist(place, hear);
    await new Promise<void>((resolve) => {
      typist.#provider.on('sync', (synced: boolean) => synced && resolve());
    });
    return typist;
  }

  get client(): number {
    return this.#doc.clientID;
  }

  /** How far this writer has come. */
  get clock(): number {
    return Y.getState(this.#doc.store, this.client);
  }

  /** Types one letter, which moves the clock on by one. */
  type(): void {
    const line = this.#line;
    if (line === null) throw new Error('only reads');
    this.#said += 1;
    line.insert(line.length, this.#said % 12 === 0 ? '，' : '议');
  }

  /** Does anything else with the text, such as pasting. */
  change(edit: (doc: Y.Doc) => void): void {
    edit(this.#doc);
  }

  close(): void {
    this.#provider.destroy();
  }
}
