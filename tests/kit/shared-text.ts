import { textName, type TextKind } from '@yishi/collab';
import type { TextRight } from '@yishi/protocol/names';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { type TextOpener, textTicket } from './text-ticket.ts';

/** A shared text opened with the stock provider, as a page does. */
export type SharedText = { doc: Y.Doc; right: TextRight; provider: WebsocketProvider; close(): void };

type Claim = { door: 'staff'; role: string; cookie: string } | { door: 'member' | 'observer'; token: string };

const openerOf = (claim: Claim): TextOpener => {
  if (claim.door !== 'staff') return { claim };
  const { cookie, ...door } = claim;
  return { claim: door, cookie };
};

/** Asks for a ticket and opens the text; resolves when it is in step with the server. */
export const openText = async (
  { url, meeting }: { url: string; meeting: string },
  kind: TextKind,
  claim: Claim,
): Promise<SharedText> => {
  const { ticket, rights } = await textTicket({ url, meeting }, openerOf(claim));
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
