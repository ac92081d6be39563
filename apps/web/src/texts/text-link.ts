import { closeCode, isFinalClose, type TextKind, whenStored } from '@yishi/collab';
import { textPath, type TextRight, type TicketReply, type TicketRequest } from '@yishi/protocol/names';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { type Answer, ask } from '../http/ask.ts';
import { isFinal } from '../meeting/connect-refusal.ts';
import { socketInParts } from './socket-in-parts.ts';

/**
 * Where a shared text stands on this page. `stopped`: it must be opened anew to go on, and what was written last may be
 * on this page alone. `tooLong`: so too, because it is more than the server takes.
 */
export type TextStatus = 'opening' | 'live' | 'lost' | 'stopped' | 'tooLong';

/** A shared text as a page holds it. `right` is null until the server has said what this page may do. */
export type OpenText = {
  doc: Y.Doc;
  provider: WebsocketProvider | null;
  right: TextRight | null;
  status: TextStatus;
  /** Resolves once the server has stored all that is written here; never, if it is closed before. */
  stored: () => Promise<void>;
};

const nothingOpen = (): OpenText => ({
  doc: new Y.Doc(),
  provider: null,
  right: null,
  status: 'opening',
  stored: () => new Promise(() => undefined),
});

/** Whether what is written here can come to others, now or when the connection is back. */
export const mayWrite = ({ right, status }: OpenText): boolean =>
  right === 'write' && status !== 'stopped' && status !== 'tooLong';

/** Opens a shared text for as long as a part of a page shows it. */
export type TextLink = {
  get: () => OpenText;
  subscribe: (changed: () => void) => () => void;
  open: () => void;
  close: () => void;
};

const retryMs = 3000;

/** Whether whoever asks gets no ticket any more. */
const isTurnedAway = (answer: Answer<TicketReply>): boolean => !answer.ok && isFinal(answer.rejection.code);

const serverOf = (meeting: string, text: TextKind): string => {
  const { protocol, host } = globalThis.location;
  const path = textPath(meeting, text);
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}${path.slice(0, path.lastIndexOf('/'))}`;
};

const providerOf = (server: string, text: TextKind, doc: Y.Doc, { ticket }: TicketReply) =>
  new WebsocketProvider(server, text, doc, {
    params: { ticket },
    disableBc: true,
    WebSocketPolyfill: socketInParts(),
    shouldReconnect: ({ code }) => !isFinalClose(code),
  });

/**
 * A shared text over the stock provider. Each connection carries a ticket; when it is refused or has run out, the next
 * try asks for a new one, and with it for today's right. Whoever gets none any more keeps what is here, to be copied.
 */
export const createTextLink = (meeting: string, text: TextKind, who: TicketRequest): TextLink => {
  let state = nothingOpen();
  let wanted: symbol | null = null;
  const listeners = new Set<() => void>();
  const update = (change: Partial<OpenText>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const ticket = () => ask<TicketReply>('POST', `/api/meetings/${meeting}/texts-ticket`, who);
  const connect = async (turn: symbol) => {
    const answer = await ticket();
    if (wanted !== turn) return;
    if (isTurnedAway(answer)) return update({ status: 'stopped' });
    if (!answer.ok) {
      setTimeout(() => void (wanted === turn && connect(turn)), retryMs);
      return;
    }
    const provider = providerOf(serverOf(meeting, text), text, state.doc, answer.value);
    provider.on('status', ({ status }) => {
      if (status !== 'connected') update({ status: state.status === 'opening' ? 'opening' : 'lost' });
    });
    provider.on('sync', (synced) => synced && update({ status: 'live' }));
    provider.on('connection-close', (event) => {
      if (wanted === turn && !isFinalClose(event?.code ?? 0)) void renew(turn, provider);
    });
    // Said last of all, after the status of a connection that is lost.
    provider.on('closed', ({ code }) =>
      update({ status: code === closeCode.tooLarge ? 'tooLong' : 'stopped' }),
    );
    update({ provider, right: answer.value.rights[text], stored: whenStored(provider) });
  };
  const renew = async (turn: symbol, provider: WebsocketProvider) => {
    const answer = await ticket();
    if (wanted !== turn) return;
    if (isTurnedAway(answer)) {
      provider.disconnect();
      update({ status: 'stopped' });
    }
    if (!answer.ok) return;
    provider.params = { ticket: answer.value.ticket };
    update({ right: answer.value.rights[text] });
  };

  return {
    get: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    open: () => {
      wanted = Symbol(text);
      void connect(wanted);
    },
    close: () => {
      wanted = null;
      state.provider?.destroy();
      state.doc.destroy();
      state = nothingOpen();
    },
  };
};
