import { PersonId } from '@yishi/core';
import { type Presence, protocolVersion } from '@yishi/protocol/names';
import { expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { checkIn } from '../kit/check-in.ts';
import { inMeeting } from '../kit/in-meeting.ts';

/** A message of some 70 kB. */
const large: Presence = {
  people: Object.fromEntries(
    Array.from({ length: 2000 }, (_, index) => [PersonId.parse(`person-${index}`), 'online']),
  ),
  observers: 0,
};

it('who does not take what they are sent is let go, and the others go on', async () => {
  const { url, meeting, watchKey, observer, member, house } = await inMeeting();
  const [watcher, li] = await Promise.all([observer(), member('li')]);
  const slow = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
  await new Promise((resolve) => slow.once('message', resolve));
  const auth = { protocol: protocolVersion, meeting, door: 'observer', token: watchKey, after: null };
  slow.send(`40${JSON.stringify(auth)}`);
  const observers = () => house.presences.of(meeting).current().observers;
  await expect.poll(observers).toBe(2);
  slow.pause();
  for (let sent = 0; sent < 300; sent += 1) {
    house.hub.send(`${meeting}/public`, 'presence', large);
    if (sent % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  await expect.poll(observers, { timeout: 10_000 }).toBe(1);
  await checkIn(li, 'li');
  await watcher.until((state) => state.attendance.people[PersonId.parse('li')]?.presence === 'present');
  slow.terminate();
}, 20_000);
