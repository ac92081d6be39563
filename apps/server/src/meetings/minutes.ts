import { type Audience, initialMeeting, type MeetingId, type MeetingState, redactState } from '@yishi/core';
import type { Language } from '@yishi/i18n';
import { buildMinutes, type MinutesDocument } from '@yishi/records';
import type { EventStore } from '@yishi/store';
import { viewOf } from '../fanout/views-of.ts';
import { readOn } from '../rooms/load-standing.ts';
import type { Rooms } from '../rooms/rooms.ts';
import type { Texts } from './texts.ts';

type Parts = { rooms: Rooms; texts: Texts; events: EventStore };

/** The minutes of meetings, for whoever reads them. */
export class Minutes {
  readonly #parts: Parts;
  /** What everybody may read is made once for each state. */
  readonly #shared = new WeakMap<MeetingState, Map<Language, Promise<MinutesDocument>>>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** The minutes as this audience may see them. Rejects as `Rooms.open`. */
  async of(meeting: MeetingId, audience: Audience, language: Language): Promise<MinutesDocument> {
    const { state } = await this.#parts.rooms.open(meeting);
    if (audience.kind !== 'public' || state.record.texts === null)
      return this.#build(meeting, state, { audience, language });
    const made = this.#shared.get(state) ?? new Map<Language, Promise<MinutesDocument>>();
    this.#shared.set(state, made);
    const document = made.get(language) ?? this.#build(meeting, state, { audience, language });
    document.catch(() => made.delete(language));
    made.set(language, document);
    return document;
  }

  async #build(
    meeting: MeetingId,
    state: MeetingState,
    { audience, language }: { audience: Audience; language: Language },
  ): Promise<MinutesDocument> {
    const { texts, events } = this.#parts;
    const items = state.agenda.items.map(({ id }) => id);
    const words = state.record.texts ?? (await texts.freeze(meeting, items));
    const { facts } = await readOn(events, meeting, initialMeeting);
    const log = viewOf(facts, audience).filter(({ version }) => version <= state.version);
    return buildMinutes({ state: redactState(state, audience), log, texts: words, language });
  }
}
