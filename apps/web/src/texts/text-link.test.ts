import type { RefusalCode } from '@yishi/protocol/names';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createTextLink, mayWrite, type OpenText, type TextLink } from './text-link.ts';

/** An answer to a question about an empty text. */
const nothingMore = Uint8Array.of(0, 1, 2, 0, 0);

/** A server of which the test says whether it gives tickets, and when its connections open and close. */
const stubServer = () => {
  const server = { refusal: null as RefusalCode | null, asked: 0, socket: null as StubSocket | null };
  class StubSocket {
    onopen = () => undefined;
    onmessage = (_: { data: ArrayBuffer }) => undefined;
    onclose = (_: { code: number }) => undefined;
    constructor() {
      server.socket = this;
    }
    send = () => undefined;
    close = () => undefined;
  }
  vi.stubGlobal('WebSocket', StubSocket);
  vi.stubGlobal('fetch', () => {
    server.asked += 1;
    if (server.refusal !== null)
      return Promise.resolve(
        Response.json({ rejection: { code: server.refusal, retryAfterMs: null } }, { status: 401 }),
      );
    return Promise.resolve(Response.json({ ticket: 't', rights: { agenda: 'write', minutes: 'write' } }));
  });
  return server;
};

const becomes = (link: TextLink, holds: (text: OpenText) => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = () => holds(link.get()) && resolve();
    link.subscribe(look);
    look();
  });

const opened = () => {
  const link = createTextLink('m1', 'agenda', { door: 'staff', role: 'recorder' });
  link.open();
  onTestFinished(() => link.close());
  return link;
};

const live = async () => {
  const server = stubServer();
  const link = opened();
  await becomes(link, ({ provider }) => provider !== null);
  server.socket?.onopen();
  server.socket?.onmessage({ data: nothingMore.buffer });
  await becomes(link, ({ status }) => status === 'live');
  return { server, link };
};

describe('a text on a page', () => {
  it('whose person gets no ticket any more says so, keeps its words, and is neither written nor asked for in vain', async () => {
    const { server, link } = await live();
    const { doc } = link.get();
    server.refusal = 'NotSignedIn';
    server.socket?.onclose({ code: 4504 });
    await becomes(link, ({ status }) => status === 'stopped');
    expect([mayWrite(link.get()), link.get().doc === doc]).toEqual([false, true]);
    expect(link.get().provider?.shouldConnect).toBe(false);
  });

  it('whose person gets no ticket from the first says so', async () => {
    const server = stubServer();
    server.refusal = 'NotPermitted';
    const link = opened();
    await becomes(link, ({ status }) => status === 'stopped');
    expect(mayWrite(link.get())).toBe(false);
  });

  it('comes back with its right to write when the server only had no time to give a ticket', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { server, link } = await live();
    server.refusal = 'Unavailable';
    const { socket: before } = server;
    before?.onclose({ code: 1006 });
    expect(link.get()).toMatchObject({ status: 'lost', right: 'write' });
    await vi.advanceTimersByTimeAsync(3000);
    expect(server.asked).toBe(2);
    expect(server.socket).not.toBe(before);
    server.socket?.onopen();
    server.socket?.onmessage({ data: nothingMore.buffer });
    expect([link.get().status, mayWrite(link.get())]).toEqual(['live', true]);
  });

  it('that is shown no more asks for nothing more', async () => {
    const { server, link } = await live();
    link.close();
    expect(server.asked).toBe(1);
  });
});
