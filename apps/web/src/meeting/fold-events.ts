import { evolve, type MeetingState, type ViewEvent } from '@yishi/core';

/** What a batch of events does to a view: the next state, or that something before it is missing. */
export type Folded = { ok: true; state: MeetingState } | { ok: false; missingAfter: number };

/** Folds the events above the version of the view. Repeated ones are passed over; a gap folds nothing. */
export const foldEvents = (state: MeetingState, events: readonly ViewEvent[]): Folded => {
  const news = events.filter((e) => e.version > state.version);
  const first = news[0];
  if (first !== undefined && first.version !== state.version + 1)
    return { ok: false, missingAfter: state.version };
  return { ok: true, state: news.reduce(evolve, state) };
};
