import { onTestFinished, vi } from 'vitest';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { inParts, isFinalClose } from '../index.ts';

export type Joined = {
  doc: Y.Doc;
  provider: WebsocketProvider;
  /** Resolves once the condition holds, asked again at every change of the text and of the carets. */
  until(condition: () => boolean): Promise<void>;
  /** Resolves with the code of the next close. */
  closed(): Promise<number>;
  leave(): void;
};

/** What our pages give the stock provider. */
class SocketOfPage extends WebSocket {
  override send(data: unknown): void {
    for (const frame of data instanceof Uint8Array ? inParts(data) : []) super.send(frame);
  }
}

/** Joins a text with the stock provider, and waits until it has the whole text. */
export const join = async (
  url: string,
  person = 'p1',
  name = 'm1/agenda',
  doc = new Y.Doc(),
): Promise<Joined> => {
  const joined = connect(url, person, name, doc);
  await joined.until(() => joined.provider.synced);
  return joined;
};

/** Like `join`, without waiting. */
export const connect = (url: string, person: string, name: string, doc = new Y.Doc()): Joined => {
  vi.stubGlobal('WebSocket', SocketOfPage);
  const provider = new WebsocketProvider(url, name, doc, {
    disableBc: true,
    params: { person },
    maxBackoffTime: 50,
    shouldReconnect: ({ code }: { code: number }) => !isFinalClose(code),
  });
  const leave = (): void => provider.destroy();
  onTestFinished(leave);
  return {
    doc,
    provider,
    leave,
    until: (condition) =>
      new Promise((resolve) => {
        const ask = (): void => {
          if (!condition()) return;
          doc.off('update', ask);
          provider.off('sync', ask);
          provider.awareness.off('change', ask);
          resolve();
        };
        doc.on('update', ask);
        provider.on('sync', ask);
        provider.awareness.on('change', ask);
        ask();
      }),
    closed: () =>
      new Promise((resolve) => {
        provider.once('connection-close', (event: { code: number } | null) => resolve(event?.code ?? 0));
      }),
  };
};
