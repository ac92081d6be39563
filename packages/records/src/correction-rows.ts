import type { Correction, Entry } from '@yishi/core';
import type { CorrectionRow } from './document.ts';
import { nameOf, rosterOf, type Scribe, staffName } from './scribe.ts';
import { sentence } from './sentence.ts';
import { timeIn } from './times.ts';

/** Corrections, each beside what it corrects. */
export const correctionRows = (scribe: Scribe): CorrectionRow[] =>
  scribe.state.record.corrections.map(({ target, was, now, by, at }) => ({
    time: timeIn(scribe, at),
    part: partOf(scribe, target),
    was,
    now,
    by: staffName(scribe, by),
  }));

type Target = Correction['target'];

const partOf = (scribe: Scribe, target: Target): string => {
  const { part: parts, partOf: template } = scribe.minutes;
  const part = parts[target.part];
  const place = target.ref === null ? null : placeOf(scribe, target.part, target.ref);
  return place === null ? part : sentence(template, { part, place });
};

/** What the record shows under this id; null when there is nothing. */
const placeOf = (scribe: Scribe, part: Target['part'], ref: string): string | null => {
  const { agenda, queue, tasks } = scribe.state;
  switch (part) {
    case 'attendance':
      return rosterOf(scribe).find(({ id }) => id === ref)?.name ?? null;
    case 'speech':
      return speechPlace(
        scribe,
        Object.values(queue.entries).find(({ id }) => id === ref),
      );
    case 'agenda':
    case 'minutes':
      return agenda.items.find(({ id }) => id === ref)?.title ?? null;
    case 'task':
      return Object.values(tasks.tasks).find(({ id }) => id === ref)?.what ?? null;
    case 'other':
      return null;
    default:
      return part satisfies never;
  }
};

const speechPlace = (scribe: Scribe, entry: Entry | undefined): string | null =>
  entry === undefined || entry.speech === null
    ? null
    : [timeIn(scribe, entry.speech.startedAt), nameOf(scribe, entry.person)].join(scribe.words.comma);
