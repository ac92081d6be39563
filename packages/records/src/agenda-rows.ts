import type { AgendaItem, FrozenTexts } from '@yishi/core';
import type { AgendaRow } from './document.ts';
import type { Scribe } from './scribe.ts';
import { sentence } from './sentence.ts';
import { minutesInWords, timeIn, timeRange } from './times.ts';

/** The agenda as adopted, with what really happened to each item. */
export const agendaRows = (scribe: Scribe, texts: FrozenTexts): AgendaRow[] =>
  scribe.state.agenda.items.map((item) => ({
    title: item.title,
    presenter: item.presenter,
    planned: minutesInWords(scribe, item.plannedMs),
    held: heldWords(scribe, item),
    outcome: outcomeOf(scribe, item),
    notes: texts.notes.filter((note) => note.item === item.id).flatMap((note) => note.paragraphs),
  }));

const heldWords = (scribe: Scribe, { openedAt, closedAt }: AgendaItem): string | null => {
  if (openedAt === null) return null;
  return closedAt === null
    ? sentence(scribe.minutes.agenda.from, { from: timeIn(scribe, openedAt) })
    : timeRange(scribe, openedAt, closedAt);
};

const outcomeOf = ({ minutes: { agenda } }: Scribe, item: AgendaItem): string | null =>
  item.status === 'skipped' ? sentence(agenda.skipped, { reason: item.skipReason ?? '' }) : item.conclusion;
