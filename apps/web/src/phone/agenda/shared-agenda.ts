import { isFinalClose, readSuggestions, type Suggestion, suggestItem } from '@yishi/collab';
import type { MeetingId } from '@yishi/core';
import type { TicketReply } from '@yishi/protocol/names';
import { textPath } from '@yishi/protocol/names';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { type Answer, ask } from '../../http/ask.ts';

/** The shared agenda as somebody who may suggest sees it. */
export type SharedAgenda = {
  suggestions: () => readonly Suggestion[];
  /** Called when suggestions come or go, and when the text has arrived. */
  onChange: (changed: () => void) => () => void;
  isHere: () => boolean;
  suggest: (suggestion: Suggestion) => void;
  close: () => void;
};

/** Opens the shared agenda with a member's token; refused where the server does not let them in. */
export const openSharedAgenda = async (meeting: MeetingId, token: string): Promise<Answer<SharedAgenda>> => {
  const answer = await ask<TicketReply>('POST', `/api/meetings/${meeting}/texts-ticket`, {
    door: 'member',
    token,
  });
  return answer.ok ? { ok: true, value: follow(meeting, answer.value.ticket) } : answer;
};

const follow = (meeting: MeetingId, ticket: string): SharedAgenda => {
  const doc = new Y.Doc();
  const { base, room } = addressOf(textPath(meeting, 'agenda'));
  const provider = new WebsocketProvider(base, room, doc, {
    params: { ticket },
    disableBc: true,
    shouldReconnect: ({ code }) => !isFinalClose(code),
  });
  return {
    suggestions: () => readSuggestions(doc),
    onChange: (changed) => {
      doc.on('update', changed);
      provider.on('sync', changed);
      return () => {
        doc.off('update', changed);
        provider.off('sync', changed);
      };
    },
    isHere: () => provider.synced && provider.wsconnected,
    suggest: (suggestion) => suggestItem(doc, suggestion),
    close: () => {
      provider.destroy();
      doc.destroy();
    },
  };
};

/** The provider puts the last part of the path behind the rest itself. */
const addressOf = (path: string): { base: string; room: string } => {
  const { protocol, host } = globalThis.location;
  const cut = path.lastIndexOf('/');
  const origin = `${protocol === 'https:' ? 'wss' : 'ws'}://${host}`;
  return { base: origin + path.slice(0, cut), room: path.slice(cut + 1) };
};
