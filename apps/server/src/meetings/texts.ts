import type { FrozenTexts, ItemId, MeetingId } from '@yishi/core';
import {
  readAgenda,
  readGeneralMinutes,
  readMinutes,
  seedAgenda,
  type TextKind,
  textName,
} from '@yishi/collab';
import type { SeedItem } from '@yishi/protocol/names';
import type { TextStore } from '@yishi/store';
import { nanoid } from 'nanoid';
import { applyUpdate, Doc } from 'yjs';

/** The shared texts as the store has them: what is broadcast is stored before, so this is what people see. */
export class Texts {
  readonly #store: TextStore;

  constructor(store: TextStore) {
    this.#store = store;
  }

  /** Begins the shared agenda of a new meeting. */
  async seed(meeting: MeetingId, items: readonly SeedItem[]): Promise<void> {
    if (items.length === 0) return;
    const update = seedAgenda(items.map((item) => ({ id: nanoid(10), ...item })));
    await this.#store.append(textName(meeting, 'agenda'), update);
  }

  /** The words as they are now, item by item, as the record freezes them. Texts without words are left out. */
  async freeze(meeting: MeetingId, items: readonly ItemId[]): Promise<FrozenTexts> {
    const [agenda, minutes] = await Promise.all([
      this.#load(meeting, 'agenda'),
      this.#load(meeting, 'minutes'),
    ]);
    const notes = new Map(readAgenda(agenda).map((item) => [item.id, item.notes]));
    const general = { item: null, paragraphs: readGeneralMinutes(minutes) };
    const written = items.map((item) => ({ item, paragraphs: readMinutes(minutes, item) }));
    return {
      notes: worded(items.map((item) => ({ item, paragraphs: notes.get(item) ?? [] }))),
      minutes: worded([general, ...written]),
    };
  }

  async #load(meeting: MeetingId, kind: TextKind): Promise<Doc> {
    const doc = new Doc();
    for (const update of await this.#store.load(textName(meeting, kind))) applyUpdate(doc, update);
    return doc;
  }
}

const worded = <Text extends { paragraphs: readonly string[] }>(texts: Text[]): Text[] =>
  texts.filter(({ paragraphs }) => paragraphs.length > 0);
