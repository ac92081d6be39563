import type { FrozenTexts, ItemId, MeetingId } from '@yishi/core';
import { readAgenda, readGeneralMinutes, readMinutes, seedAgenda, textName } from '@yishi/collab';
import type { Collab } from '@yishi/collab/server';
import type { SeedItem } from '@yishi/protocol/names';
import { nanoid } from 'nanoid';

/** The shared texts where the log needs them: at the beginning, and when the record freezes their words. */
export class Texts {
  readonly #collab: Pick<Collab, 'read' | 'seed'>;

  constructor(collab: Pick<Collab, 'read' | 'seed'>) {
    this.#collab = collab;
  }

  /** Begins the shared agenda of a new meeting. */
  async seed(meeting: MeetingId, items: readonly SeedItem[]): Promise<void> {
    if (items.length === 0) return;
    const update = seedAgenda(items.map((item) => ({ id: nanoid(10), ...item })));
    await this.#collab.seed(textName(meeting, 'agenda'), update);
  }

  /** The words as they are saved, item by item, as the record freezes them. Texts without words are left out. */
  async freeze(meeting: MeetingId, items: readonly ItemId[]): Promise<FrozenTexts> {
    const [agenda, minutes] = await Promise.all([
      this.#collab.read(textName(meeting, 'agenda'), readAgenda),
      this.#collab.read(textName(meeting, 'minutes'), (doc) => ({
        general: { item: null, paragraphs: readGeneralMinutes(doc) },
        written: items.map((item) => ({ item, paragraphs: readMinutes(doc, item) })),
      })),
    ]);
    const notes = new Map(agenda.map((item) => [item.id, item.notes]));
    return {
      notes: worded(items.map((item) => ({ item, paragraphs: notes.get(item) ?? [] }))),
      minutes: worded([minutes.general, ...minutes.written]),
    };
  }
}

const worded = <Text extends { paragraphs: readonly string[] }>(texts: Text[]): Text[] =>
  texts.filter(({ paragraphs }) => paragraphs.length > 0);
