import type { TextKind } from '@yishi/collab';
import type { MeetingId } from '@yishi/core';
import { textPath } from '@yishi/protocol/names';
import { z } from 'zod';
import { ask } from '../door/ask.ts';
import { SharedText } from './shared-text.ts';

const Ticket = z.object({ ticket: z.string() });

export type TextDoor = { url: string; meeting: MeetingId; cookie: string };

/** Opens a shared text of the meeting as its facilitator. Throws as `ask` and `SharedText.open`. */
export const openText = async ({ url, meeting, cookie }: TextDoor, kind: TextKind): Promise<SharedText> => {
  const path = `/api/meetings/${meeting}/texts-ticket`;
  const { reply } = await ask({ url, path, body: { door: 'staff', role: 'facilitator' }, cookie });
  const address = new URL(textPath(meeting, kind), url.replace(/^http/, 'ws'));
  address.searchParams.set('ticket', Ticket.parse(reply).ticket);
  return SharedText.open(address.href);
};
