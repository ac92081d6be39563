import { type Entry, speechClock } from '@yishi/core';
import type { SpeechRow } from './document.ts';
import { helpedBy, nameOf, type Scribe } from './scribe.ts';
import { spanInWords, timeIn } from './times.ts';

/** An entry that had the floor. */
export type Spoken = Entry & { speech: NonNullable<Entry['speech']> };

const hasSpoken = (entry: Entry): entry is Spoken => entry.speech !== null;

/** Every speech in the order they were held. */
export const spokenEntries = ({ state: { queue } }: Scribe): Spoken[] =>
  Object.values(queue.entries)
    .filter(hasSpoken)
    .toSorted((one, other) => one.speech.startedAt - other.speech.startedAt);

/** Every speech; `at` is the instant up to which one that still runs is counted. */
export const speechRows = (scribe: Scribe, entries: readonly Spoken[], at: number): SpeechRow[] =>
  entries.map((entry) => ({
    time: timeIn(scribe, entry.speech.startedAt),
    speaker: nameOf(scribe, entry.person),
    item: scribe.state.agenda.items.find(({ id }) => id === entry.item)?.title ?? null,
    kind: scribe.minutes.speechKind[entry.kind],
    stance: entry.stance === null ? null : scribe.words.stance[entry.stance],
    channel: scribe.words.channel[entry.channel],
    helper: helpedBy(scribe, entry.helper),
    duration: spanInWords(scribe, speechClock(entry.speech, at).spokenMs),
  }));
