import { createEncoder, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { join } from '../testing/join.ts';
import { rawClient } from '../testing/raw-client.ts';
import { serveCollab } from '../testing/serve-collab.ts';

describe('carets', () => {
  const states = (client: { provider: { awareness: { getStates(): Map<number, unknown> } } }) =>
    client.provider.awareness.getStates();
  const position = { type: { client: 1, clock: 2 }, assoc: 0 };

  it('show the name that the server knows, and only the caret of the client', async () => {
    const served = await serveCollab();
    const [one, two] = [await join(served.url, 'p1'), await join(served.url, 'p2')];
    one.provider.awareness.setLocalState({
      user: { name: '街道主任', color: 'red' },
      cursor: { anchor: { ...position, extra: 1 }, head: position },
      focus: 'items/a/title',
      html: '<b>',
    });
    await two.until(() => JSON.stringify(states(two).get(one.doc.clientID) ?? '').includes('cursor'));
    expect(states(two).get(one.doc.clientID)).toEqual({
      user: { id: 'p1', name: '居民 p1', role: 'recorder', color: '#146' },
      cursor: { anchor: position, head: position },
      focus: 'items/a/title',
    });
  });

  it('cannot be set or removed for another person', async () => {
    const served = await serveCollab();
    const [one, two] = [await join(served.url, 'p1'), await join(served.url, 'p2')];
    await two.until(() => states(two).has(one.doc.clientID));
    const forger = await rawClient(served.url, 'forger');
    await forger.handshake();
    forger.send(awarenessOf(one.doc.clientID, 2 ** 40, null));
    forger.send(awarenessOf(one.doc.clientID, 2 ** 40, { user: { name: 'x' }, focus: 'forged' }));
    forger.send(awarenessOf(777, 1, {}));
    await two.until(() => states(two).has(777));
    expect(states(two).get(one.doc.clientID)).toMatchObject({ user: { id: 'p1' } });
    expect(JSON.stringify([...states(two).values()])).not.toContain('forged');
  });

  it('go when their person goes, and are seen again when they come back', async () => {
    const served = await serveCollab();
    const [one, two] = [await join(served.url, 'p1'), await join(served.url, 'p2')];
    await two.until(() => states(two).has(one.doc.clientID));
    one.provider.disconnect();
    await two.until(() => !states(two).has(one.doc.clientID));
    one.provider.connect();
    await two.until(() => states(two).has(one.doc.clientID));
  });

  it('are seen again after the text was put away, though the clients repeat their clocks', async () => {
    const served = await serveCollab();
    const [one, two] = [await join(served.url, 'p1'), await join(served.url, 'p2')];
    for (const focus of ['a', 'b', 'c']) {
      one.provider.awareness.setLocalStateField('focus', focus);
      await two.until(() => JSON.stringify(states(two).get(one.doc.clientID) ?? '').includes(`"${focus}"`));
    }
    const unloaded = served.next('unloaded');
    one.provider.disconnect();
    two.provider.disconnect();
    await unloaded;
    one.provider.connect();
    two.provider.connect();
    await two.until(() => states(two).has(one.doc.clientID));
  });

  it('are followed also while the clock of the server is set back', async () => {
    const clock = { at: 5000 };
    const served = await serveCollab({ now: () => clock.at });
    const [one, two] = [await join(served.url, 'p1'), await join(served.url, 'p2')];
    for (const focus of ['a', 'b', 'c']) {
      clock.at -= 1000;
      one.provider.awareness.setLocalStateField('focus', focus);
      await two.until(() => JSON.stringify(states(two).get(one.doc.clientID) ?? '').includes(`"${focus}"`));
    }
  });

  it('of those who were there are shown to a newcomer', async () => {
    const served = await serveCollab();
    const one = await join(served.url, 'p1');
    one.provider.awareness.setLocalStateField('focus', 'here');
    const two = await join(served.url, 'p2');
    await two.until(() => JSON.stringify([...states(two).values()]).includes('here'));
  });

  it('of nobody are sent at every beat, so that the stock client hears something while nobody writes', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const served = await serveCollab({ limits: { heartbeatMs: 1000 } });
    const client = await rawClient(served.url, 'p1');
    vi.advanceTimersByTime(1000);
    const { payload } = await client.hear(({ type }) => type === 1);
    expect([...payload]).toEqual([0]);
  });
});

const awarenessOf = (client: number, clock: number, state: unknown): Uint8Array => {
  const json = Buffer.from(JSON.stringify(state));
  const inner = createEncoder();
  for (const number of [1, client, clock]) writeVarUint(inner, number);
  writeVarUint8Array(inner, json);
  const outer = createEncoder();
  writeVarUint(outer, 1);
  writeVarUint8Array(outer, toUint8Array(inner));
  return toUint8Array(outer);
};
