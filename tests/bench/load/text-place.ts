import { textName, type TextKind } from '@yishi/collab';
import { type TextOpener, textTicket } from '../../kit/text-ticket.ts';
import type { TextPlace } from './typist.ts';

type Text = { url: string; meeting: string; kind: TextKind };

/** Asks for a ticket to a text of a meeting, as a page does. */
export const textPlace = async ({ url, meeting, kind }: Text, opener: TextOpener): Promise<TextPlace> => {
  const { ticket } = await textTicket({ url, meeting }, opener);
  return { url: `${url.replace('http', 'ws')}/collab`, name: textName(meeting, kind), params: { ticket } };
};
