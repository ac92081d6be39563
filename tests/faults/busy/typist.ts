import { textName, type TextKind } from '@yishi/collab';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { SeededRandom } from '../../kit/seeded-random.ts';
import { textTicket } from '../../kit/text-ticket.ts';

/** Where a text is, and as whom it is opened. */
export type TextDoor = { url: string; meeting: string; kind: TextKind; cookie: string };

const signs = '会议讨论通过同意反对发言主持记录居民，。';

/** The words, marks and order of a text as one string, the same on every replica that is in step. */
export const contentOf = (doc: Y.Doc, kind: TextKind): string =>
  kind === 'agenda' ? JSON.stringify(doc.getMap('items').toJSON()) : doc.getXmlFragment('general').toJSON();

/** The name of whoever shows a caret. */
const nameIn = (user: unknown): unknown =>
  typeof user === 'object' && user !== null && 'name' in user ? user.name : null;

/** A recorder with the stock provider who types into words that others type into at the same moment. */
export class Typist {
  readonly name: string;
  readonly kind: TextKind;
  readonly doc = new Y.Doc();
  /** Every name that a caret was shown with. */
  readonly shownCarets = new Set<unknown>();
  readonly #provider: WebsocketProvider;

  private constructor(name: string, door: TextDoor, ticket: string) {
    this.name = name;
    this.kind = door.kind;
    this.#provider = new WebsocketProvider(
      `${door.url.replace('http', 'ws')}/collab`,
      textName(door.meeting, door.kind),
      this.doc,
      { params: { ticket }, WebSocketPolyfill: WebSocket as never, disableBc: true, maxBackoffTime: 500 },
    );
    const { awareness } = this.#provider;
    awareness.on('change', () => {
      for (const state of awareness.getStates().values()) this.shownCarets.add(nameIn(state['user']));
    });
  }

  /** Opens a text; resolves when it is in step with the server. */
  static async open(name: string, door: TextDoor): Promise<Typist> {
    const { cookie } = door;
    const { ticket } = await textTicket(door, { claim: { door: 'staff', role: 'recorder' }, cookie });
    const typist = new Typist(name, door, ticket);
    await new Promise<void>((resolve) => {
      typist.#provider.on('sync', (synced: boolean) => synced && resolve());
    });
    return typist;
  }

  get inStep(): boolean {
    return this.#provider.synced;
  }

  get content(): string {
    return contentOf(this.doc, this.kind);
  }

  /** Types a sign somewhere, or takes one away. */
  type(random: SeededRandom): void {
    const text = this.#words();
    const at = random.below(text.length + 1);
    if (text.length > 20 && random.chance(0.2)) text.delete(at === text.length ? at - 1 : at, 1);
    else text.insert(at, signs[random.below(signs.length)] ?? '会');
  }

  close(): void {
    this.#provider.destroy();
  }

  /** The words that all typists of a text share: a title of the agenda, or the first paragraph of the minutes. */
  #words(): Y.Text | Y.XmlText {
    if (this.kind === 'agenda') {
      const [item] = [...this.doc.getMap('items').values()];
      const title: unknown = item instanceof Y.Map ? item.get('title') : null;
      if (title instanceof Y.Text) return title;
      throw new Error('the agenda has no item');
    }
    const general = this.doc.getXmlFragment('general');
    const first = general
      .toArray()
      .find((node) => node instanceof Y.XmlElement)
      ?.get(0);
    if (first instanceof Y.XmlText) return first;
    const words = new Y.XmlText();
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [words]);
    general.insert(0, [paragraph]);
    return words;
  }
}
