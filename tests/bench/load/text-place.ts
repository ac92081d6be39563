import { textName, type TextKind } from '@yishi/collab';
import type { TicketReply } from '@yishi/protocol/names';
import { ask } from '../../kit/ask.ts';
import type { TextPlace } from './typist.ts';

/** Who opens a text: the door, and the cookie of staff. */
export type TextOpener = { claim: { door: string; role?: string; token?: string }; cookie?: string };

type Text = { url: string; meeting: string; kind: TextKind };

/** Asks for a ticket to a text of a meeting, as a page does. */
export const textPlace = async (
  { url, meeting, kind }: Text,
  { claim, cookie }: TextOpener,
): Promise<TextPlace> => {
  const { status, body } = await ask(`${url}/api/meetings/${meeting}/texts-ticket`, {
    body: claim,
    ...(cookie === undefined ? {} : { cookie }),
  });
  if (status !== 200) throw new Error(`no ticket: ${JSON.stringify(body)}`);
  const params = { ticket: (body as TicketReply).ticket };
  return { url: `${url.replace('http', 'ws')}/collab`, name: textName(meeting, kind), params };
};
