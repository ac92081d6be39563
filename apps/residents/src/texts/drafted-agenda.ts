import { readAgenda } from '@yishi/collab';
import { type AdoptedItem, ItemId, type MeetingId } from '@yishi/core';
import { textPath } from '@yishi/protocol/names';
import { Doc } from 'yjs';
import { z } from 'zod';
import { ask } from '../door/ask.ts';
import { fetchText } from './fetch-text.ts';

const Ticket = z.object({ ticket: z.string() });

/** What the chair can adopt: items with a title. */
const itemsOf = (doc: Doc): AdoptedItem[] =>
  readAgenda(doc)
    .filter(({ title }) => title !== '')
    .map(({ id, title, presenter, plannedMs }) => ({ id: ItemId.parse(id), title, presenter, plannedMs }));

/** The shared agenda as it is drafted now, read as the facilitator. Throws as `ask` and `fetchText`. */
export const readDraftedAgenda = async (
  url: string,
  meeting: MeetingId,
  cookie: string,
): Promise<AdoptedItem[]> => {
  const path = `/api/meetings/${meeting}/texts-ticket`;
  const { reply } = await ask({ url, path, body: { door: 'staff', role: 'facilitator' }, cookie });
  const address = new URL(textPath(meeting, 'agenda'), url.replace(/^http/, 'ws'));
  address.searchParams.set('ticket', Ticket.parse(reply).ticket);
  const doc = new Doc();
  try {
    await fetchText(address.href, doc);
    return itemsOf(doc);
  } finally {
    doc.destroy();
  }
};
