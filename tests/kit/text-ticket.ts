import type { TicketReply } from '@yishi/protocol/names';
import { ask } from './ask.ts';

/** Who opens a text: by which door, and with the cookie of staff. */
export type TextOpener = { claim: { door: string; role?: string; token?: string }; cookie?: string };

/** Asks for a ticket to the texts of a meeting, as a page does. */
export const textTicket = async (
  { url, meeting }: { url: string; meeting: string },
  { claim, cookie }: TextOpener,
): Promise<TicketReply> => {
  const { status, body } = await ask(`${url}/api/meetings/${meeting}/texts-ticket`, {
    body: claim,
    ...(cookie === undefined ? {} : { cookie }),
  });
  if (status !== 200) throw new Error(`no ticket: ${status} ${JSON.stringify(body)}`);
  return body as TicketReply;
};
