import { EventEmitter, once } from 'node:events';
import { setImmediate as nextTick } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { addItem, readAgenda } from '../index.ts';
import { join } from '../testing/join.ts';
import { memoryTexts } from '../testing/memory-texts.ts';
import { type RawClient, rawClient, refused, writing } from '../testing/raw-client.ts';
import { serveCollab } from '../testing/serve-collab.ts';
import type { Limits } from './index.ts';

const item = (id: string) => ({ id, title: `议题 ${id}`, minutes: 10 });
const ids = (doc: Y.Doc): string =>
  readAgenda(doc)
    .map(({ id }) => id)
    .join('');
const agendaWith = (id: string): Uint8Array => {
  const doc = new Y.Doc();
  addItem(doc, item(id));
  return Y.encodeStateAsUpdate(doc);
};

describe('a flood', () => {
  const flooded = async (limits: Partial<Limits>) => {
    const clock = { at: 0 };
    const served = await serveCollab({ limits, now: () => clock.at });
    const witness = await join(served.url, 'p2');
    const sees = (names: string) => witness.until(() => [...ids(witness.doc)].toSorted().join('') === names);
    /** What somebody else writes comes through, and nothing of the flood before it. */
    const othersWrite = async (name: string) => {
      const other = await join(served.url, 'p3');
      addItem(other.doc, item(name));
    };
    return { served, clock, sees, othersWrite };
  };

  /** Adds items as fast as can be. */
  const adds = (client: RawClient, names: string, title = '议题'): void => {
    const doc = new Y.Doc();
    doc.on('update', (update) => client.sendUpdate(update));
    for (const name of names) addItem(doc, { ...item(name), title });
  };

  it('waits until its person may send more, on whatever connection, and no part of it is lost', async () => {
    const { served, clock, sees, othersWrite } = await flooded({ messages: { perSecond: 10, burst: 26 } });
    const one = await writing(served);
    adds(one, 'abcd');
    await sees('abcd');
    const two = await writing(served);
    adds(two, 'efgh');
    await othersWrite('z');
    await sees('abcdz');
    clock.at += 1000;
    await sees('abcdefghz');
  });

  it('is taken also when its person leaves before its turn has come', async () => {
    const { served, sees } = await flooded({ messages: { perSecond: 10, burst: 26 } });
    const client = await writing(served);
    adds(client, 'abcdefghijklmnopqrst');
    client.socket.close();
    await sees('abcdefghijklmnopqrst');
  });

  it('of bytes waits as well', async () => {
    const { served, clock, sees, othersWrite } = await flooded({
      bytes: { perSecond: 10_000, burst: 70_000 },
    });
    const client = await writing(served);
    adds(client, 'ab', '长'.repeat(15_000));
    await othersWrite('z');
    await sees('az');
    clock.at += 5000;
    await sees('abz');
  });

  it('of connections is refused before they are open', async () => {
    const served = await serveCollab({ limits: { connectionsPerPerson: 2, connectionsPerText: 3 } });
    await rawClient(served.url, 'p1');
    await rawClient(served.url, 'p1');
    expect(await refused(served, 'p1')).toBe(429);
    await rawClient(served.url, 'p2');
    expect(await refused(served, 'p3')).toBe(429);
  });

  it('of readers keeps out no one who writes', async () => {
    const served = await serveCollab({ limits: { connectionsPerText: 2 } });
    for (const reader of ['r1', 'r2', 'r3']) served.rights.set(reader, 'read');
    await rawClient(served.url, 'r1');
    await rawClient(served.url, 'r2');
    expect(await refused(served, 'r3')).toBe(429);
    await (await writing(served)).caughtUp();
  });

  it('of words at a receiver who does not read cuts that receiver off', async () => {
    const limits = {
      backlogBytes: 100_000,
      textBytes: 1e9,
      messages: { perSecond: 1e9, burst: 1e9 },
      bytes: { perSecond: 1e9, burst: 1e9 },
    };
    const served = await serveCollab({ limits });
    const slow = await rawClient(served.url, 'slow');
    await slow.handshake();
    slow.socket.pause();
    const cut = served.next('cutOff');
    const writer = await writing(served);
    const doc = new Y.Doc();
    doc.on('update', (update) => writer.sendUpdate(update));
    for (let i = 0; i < 300; i += 1) addItem(doc, { ...item(`i${i}`), title: 'x'.repeat(60_000) });
    expect(await cut).toMatchObject({ reason: 'backlog' });
    await writer.caughtUp();
  });

  it('of pings from somebody who fetches no answer cuts them off', async () => {
    const served = await serveCollab({ limits: { backlogBytes: 100_000 } });
    const { socket } = await rawClient(served.url, 'p1');
    socket.pause();
    const cut = served.next('cutOff');
    const mark = Buffer.alloc(125);
    const flood = async () => {
      while (socket.readyState === WebSocket.OPEN) {
        for (let i = 0; i < 2000; i += 1) socket.ping(mark);
        await nextTick();
      }
    };
    const flooding = flood();
    expect(await cut).toMatchObject({ reason: 'backlog' });
    socket.terminate();
    await flooding;
  });
});

describe('the door', () => {
  it.each([401, 403, 404, 429] as const)(
    'refuses with status %i before there is a socket',
    async (status) => {
      const served = await serveCollab();
      served.rights.set('p1', status);
      expect(await refused(served, 'p1')).toBe(status);
    },
  );

  it('knows no text by another name', async () => {
    const served = await serveCollab();
    expect(await refused(served, 'p1', 'm1/secrets')).toBe(404);
    expect(await refused(served, 'p1', 'agenda')).toBe(404);
  });

  it('is shut once the server stops', async () => {
    const served = await serveCollab();
    const client = await rawClient(served.url, 'p1');
    const closing = served.collab.close();
    expect(await client.closed).toBe(4503);
    expect(await refused(served, 'p2')).toBe(503);
    await closing;
  });
});

describe('rights that change', () => {
  it('close the connection, and the client comes back with the new ones', async () => {
    const served = await serveCollab();
    const person = await join(served.url, 'p1');
    served.rights.set('p1', 'read');
    const closed = person.closed();
    served.collab.closePerson('m1/', 'p1');
    expect(await closed).toBe(4504);
    await person.until(() => person.provider.synced);
    addItem(person.doc, item('late'));
    expect(await person.closed()).toBe(4403);
    expect(await served.collab.read('m1/agenda', ids)).toBe('');
  });

  it('are told to who wrote without a network and comes back only reading: those words are not saved', async () => {
    const served = await serveCollab();
    const person = await join(served.url, 'p1');
    addItem(person.doc, item('a'));
    const reader = await join(served.url, 'p2');
    await reader.until(() => ids(reader.doc) === 'a');
    person.provider.disconnect();
    addItem(person.doc, item('late'));
    for (const id of ['p1', 'p2']) served.rights.set(id, 'read');
    person.provider.connect();
    expect(await person.closed()).toBe(4403);
    expect(await served.collab.read('m1/agenda', ids)).toBe('a');
    reader.provider.disconnect();
    reader.provider.connect();
    await reader.until(() => reader.provider.synced);
  });

  it('take nothing that was sent but not yet taken', async () => {
    const texts = memoryTexts();
    const served = await serveCollab({ persistence: texts });
    const [first, second] = [await writing(served), await rawClient(served.url, 'p2')];
    await second.handshake();
    const letGo = texts.hold('append');
    first.sendUpdate(agendaWith('a'));
    await texts.until(() => texts.calls.includes('append m1/agenda'));
    second.sendUpdate(agendaWith('b'));
    await second.caughtUp();
    served.collab.closePerson('', 'p2');
    letGo();
    await second.closed;
    expect(await served.collab.read('m1/agenda', ids)).toBe('a');
  });

  it('are asked again when they changed while a client was at the door', async () => {
    const texts = memoryTexts();
    const served = await serveCollab({ persistence: texts });
    const letGo = texts.hold('load');
    const status = refused(served, 'p1');
    await texts.until(() => texts.calls.includes('load m1/agenda'));
    served.rights.set('p1', 403);
    served.collab.closePerson('m1/', 'p1');
    letGo();
    expect(await status).toBe(403);
  });

  it('of others leave a connection alone', async () => {
    const served = await serveCollab();
    const client = await writing(served);
    served.collab.closePerson('m2/', 'writer');
    served.collab.closePerson('m1/', 'other');
    await client.caughtUp();
    expect(client.socket.readyState).toBe(WebSocket.OPEN);
  });
});

describe('a silent line', () => {
  const beating = async (limits: Partial<Limits> = {}, now: () => number = Date.now) => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const served = await serveCollab({ limits: { heartbeatMs: 1000, ...limits }, now });
    const cutOff = () => served.log.filter(({ kind }) => kind === 'cutOff').length;
    return { served, cutOff, beat: () => vi.advanceTimersByTime(1000) };
  };

  it('is cut when no ping is answered, and kept when one is', async () => {
    const { served, cutOff, beat } = await beating();
    const dead = await rawClient(served.url, 'dead', 'm1/agenda', { autoPong: false });
    const alive = await rawClient(served.url, 'alive');
    beat();
    await alive.hear(({ type }) => type === 1);
    await alive.caughtUp();
    beat();
    expect(await dead.closed).toBe(1006);
    await alive.caughtUp();
    expect(cutOff()).toBe(1);
  });

  it('is not one that is busy with the parts of a long message, whose pongs wait behind them', async () => {
    const { served, cutOff, beat } = await beating();
    const client = await rawClient(served.url, 'p1', 'm1/agenda', { autoPong: false });
    for (const following of [5, 4, 3]) {
      client.send([100, following, 0]);
      await client.caughtUp();
      beat();
    }
    expect(cutOff()).toBe(0);
  });

  it('is not one whose words wait for their turn, and of which no pong is read meanwhile', async () => {
    const asked = new EventEmitter();
    const now = () => {
      asked.emit('now');
      return 0;
    };
    const { served, cutOff, beat } = await beating({ messages: { perSecond: 1000, burst: 12 } }, now);
    const client = await writing(served);
    for (const id of 'abc') client.sendUpdate(agendaWith(id));
    beat();
    await once(asked, 'now');
    beat();
    expect(cutOff()).toBe(0);
  });
});
