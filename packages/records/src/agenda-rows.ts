import type { AgendaItem, FrozenTexts } from '@yishi/core';
import { fill, wholeMinutes } from '@yishi/i18n';
import type { AgendaRow } from './document.ts';
import { type Scribe, timeRange } from './scribe.ts';

/** The agenda as adopted, with what really happened to each item. */
export const agendaRows = (scribe: Scribe, texts: FrozenTexts): AgendaRow[] =>
  scribe.state.agenda.items.map((item) => ({
    title: item.title,
    presenter: item.presenter,
    planned: fill(scribe.minutes.agenda.minutes, { minutes: wholeMinutes(item.plannedMs) }),
    held: item.openedAt !== null && item.closedAt !== null ? timeRange(item.openedAt, item.closedAt) : null,
    outcome: outcomeOf(scribe, item),
    notes: texts.notes.filter((note) => note.item === item.id).flatMap((note) => note.paragraphs),
  }));

const outcomeOf = ({ minutes: { agenda } }: Scribe, item: AgendaItem): string | null =>
  item.status === 'skipped' ? fill(agenda.skipped, { reason: item.skipReason ?? '' }) : item.conclusion;
