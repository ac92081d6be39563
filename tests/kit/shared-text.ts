import { textName, type TextKind } from '@yishi/collab';
import type { TextRight, TicketReply } from '@yishi/protocol/names';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { ask } from './ask.ts';

/** A shared text opened with the stock provider, as a page does. */
export type SharedText = { doc: Y.Doc; right: TextRight; provider: WebsocketProvider; close(): void };

type Claim = { door: 'staff'; role: string; cookie: string } | { door: 'member' | 'observer'; token: string };

/** Asks for a ticket and opens the text; resolves when it is in step with the server. */
export const openText = async (
  { url, meeting }: { url: string; meeting: string },
  kind: TextKind,
  claim: Claim,
): Promise<SharedText> => {
  const { cookie, ...body } = 'cookie' in claim ? claim : { ...claim, cookie: undefined };
  const reply = await ask(`${url}/api/meetings/${meeting}/texts-ticket`, {
    body,
    ...(cookie === undefined ? {} : { cookie }),
  });
  if (reply.status !== 200) throw new Error(`no ticket: ${JSON.stringify(reply.body)}`);
  const { ticket, rights } = reply.body as TicketReply;
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(
    `${url.replace('http', 'ws')}/collab`,
    textName(meeting, kind),
    doc,
    {
      params: { ticket },
      WebSocketPolyfill: WebSocket as never,
      disableBc: true,
    },
  );
  await new Promise<void>((resolve) => provider.once('sync', () => resolve()));
  return { doc, right: rights[kind], provider, close: () => provider.destroy() };
};
