import { once } from 'node:events';
import { StandingTime } from '@yishi/core/testing';
import { protocolVersion } from '@yishi/protocol/names';
import { expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { ask } from '../kit/ask.ts';
import { Client } from '../kit/client.ts';
import { inMeeting } from '../kit/in-meeting.ts';

/** A meeting on a server that carries as much as the test says. */
const carrying = async () => {
  const clock = new StandingTime();
  const reading = { waitMs: 0, connections: 0, memory: 0 };
  const server = await inMeeting({ clock, measure: () => ({ ...reading }) });
  const { url, meeting, watchKey, joinCode } = server;
  const looking = () => ask(`${url}/api/join/look`, { body: { by: { code: joinCode } } });
  return {
    ...server,
    clock,
    slowFor: (seconds: number, waitMs: number) => {
      reading.waitMs = waitMs;
      clock.advance(seconds * 1000);
    },
    looking: async () => (await looking()).status,
    watching: () => Client.refusal({ door: 'observer', token: watchKey }, { url, meeting }),
  };
};

const busy = { code: 'Busy', retryAfterMs: expect.any(Number) as number };

it('a strained server makes observers wait, a full one all who are new; staff and who has a seat come in', async () => {
  const { url, meeting, watchKey, member, staff, observer, slowFor, watching, looking } = await carrying();
  const [li, before] = [await member('li'), await observer()];
  slowFor(3, 160);
  expect(await watching()).toEqual(busy);
  const returning = await Client.connect(
    { door: 'observer', token: watchKey },
    { url, meeting, after: before.state.version, state: before.state },
  );
  expect(await looking()).toBe(200);
  slowFor(3, 400);
  expect(await watching()).toEqual(busy);
  expect(await looking()).toBe(503);
  expect((await ask(`${url}/readyz`)).body).toEqual({ ready: false, reason: 'overloaded' });
  const again = await Client.connect({ door: 'member', token: li.token }, { url, meeting });
  const chair = await staff();
  expect([again, chair, before, returning].every(({ socket }) => socket.connected)).toBe(true);
});

it('everybody is let in again once the server has been well for some seconds', async () => {
  const { url, slowFor, watching, observer, looking } = await carrying();
  slowFor(5, 400);
  expect(await watching()).toEqual(busy);
  slowFor(7, 10);
  expect(await watching()).toEqual(busy);
  slowFor(1, 10);
  await observer();
  expect(await looking()).toBe(200);
  expect((await ask(`${url}/readyz`)).status).toBe(200);
});

const LAST_WORD_MS = 2000;

/** On the wire of socket.io. */
const answers = new Map([
  ['40', 'let in'],
  ['43', 'the time'],
  ['44', 'refused'],
]);

/** A connection that stays after a refusal, as that of a page does not. */
const stubborn = async (url: string, meeting: string) => {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
  const heard: string[] = [];
  socket.on('message', (data: Buffer) => {
    const answer = answers.get(data.toString().slice(0, 2));
    if (answer !== undefined) heard.push(answer);
  });
  socket.once('close', () => heard.push('closed'));
  await once(socket, 'message');
  const auth = { protocol: protocolVersion, meeting, after: null, door: 'observer' };
  return {
    hears: (...words: string[]) => expect.poll(() => heard, { timeout: 10_000 }).toEqual(words),
    knock: (token: string) => socket.send(`40${JSON.stringify({ ...auth, token })}`),
    askTime: () => socket.send('420["clock"]'),
    leave: () => socket.close(),
  };
};

it('who stays after having been turned away is hung up on once the refusal had time to arrive', async () => {
  const { url, meeting, watchKey, slowFor, clock } = await carrying();
  slowFor(3, 160);
  const { hears, knock } = await stubborn(url, meeting);
  knock(watchKey);
  await hears('refused');
  clock.advance(LAST_WORD_MS - 1);
  knock(watchKey);
  await hears('refused', 'refused');
  clock.advance(1);
  await hears('refused', 'refused', 'closed');
});

it('who asks again on the same connection and is let in stays', async () => {
  const { url, meeting, watchKey, clock } = await carrying();
  const { hears, knock, askTime, leave } = await stubborn(url, meeting);
  knock('wrong');
  await hears('refused');
  knock(watchKey);
  await hears('refused', 'let in');
  clock.advance(LAST_WORD_MS);
  askTime();
  await hears('refused', 'let in', 'the time');
  leave();
});
