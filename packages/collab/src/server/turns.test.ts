import { expect, it } from 'vitest';
import { memoryTexts } from '../testing/memory-texts.ts';
import { rawClient } from '../testing/raw-client.ts';
import { serveCollab } from '../testing/serve-collab.ts';
import { createConnection } from './connection.ts';
import { defaultLimits } from './limits.ts';
import { loadText } from './live-text.ts';
import { createTurns } from './turns.ts';

it('newcomers who come at once are answered one by one, and others are served in between', async () => {
  const { url } = await serveCollab();
  const { socket } = await rawClient(url, 'p1');
  const person = { id: 'p1', name: '李明', role: 'recorder', colour: '#123456' };
  const from = createConnection(
    socket,
    { doc: 'm1/agenda', person, rights: 'read' },
    { backlogBytes: 1, log: () => undefined },
  );
  const persistence = memoryTexts();
  const order: string[] = [];
  const turns = createTurns({
    text: await loadText(persistence, 'm1/agenda'),
    persistence,
    limits: defaultLimits,
    log: () => undefined,
    connections: [from],
    onChange: () => undefined,
    onNews: () => undefined,
    onHello: () => order.push('newcomer'),
    onFailed: () => undefined,
  });
  setImmediate(() => order.push('somebody else'));
  for (let newcomers = 0; newcomers < 2; newcomers += 1)
    turns.put({ kind: 'hello', from, stateVector: Uint8Array.of(0) });
  await turns.settle();
  expect(order).toEqual(['newcomer', 'somebody else', 'newcomer']);
});
