import { performance } from 'node:perf_hooks';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';

const ROOT = 'general';

/** Where a text is, as the stock provider wants it: the address of the server, the name of the text, the query. */
export type TextPlace = { url: string; name: string; params: Record<string, string> };

/** Hears up to which clock of a writer something is in a replica, and since when (monotonic, ms). */
export type HeardWriter = (client: number, clock: number, at: number) => void;

/** Somebody with the stock provider and a replica of their own, who types into their own paragraph. */
export class Typist {
  readonly #doc = new Y.Doc();
  readonly #provider: WebsocketProvider;
  readonly #line = new Y.XmlText();
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

  /** Connects; resolves when the paragraph stands, so that from then on every letter is one update. */
  static async connect(place: TextPlace, hear: HeardWriter): Promise<Typist> {
    const typist = new Typist(place, hear);
    await new Promise<void>((resolve) => {
      typist.#provider.on('sync', (synced: boolean) => synced && resolve());
    });
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [typist.#line]);
    typist.#doc.getXmlFragment(ROOT).insert(0, [paragraph]);
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
    this.#said += 1;
    this.#line.insert(this.#line.length, this.#said % 12 === 0 ? '，' : '议');
  }

  close(): void {
    this.#provider.destroy();
  }
}
