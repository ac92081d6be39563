import { PersonId } from '@yishi/core';
import { describe, expect, it } from 'vitest';
import { checkIn } from '../kit/check-in.ts';
import { Client } from '../kit/client.ts';
import { inMeeting } from '../kit/in-meeting.ts';

const li = PersonId.parse('li');

describe('A client that comes back', () => {
  it('gets the events it missed and is where everybody is', async () => {
    const { url, meeting, watchKey, observer, member } = await inMeeting();
    const away = await observer();
    away.close();
    const client = await member('li');
    await checkIn(client, 'li');
    await client.command({ type: 'AcknowledgeRules', person: li });
    const back = await Client.connect(
      { door: 'observer', token: watchKey },
      { url, meeting, after: away.state.version, state: away.state },
    );
    expect(back.heard.map(({ name }) => name)).not.toContain('snapshot');
    expect(back.state).toEqual((await observer()).state);
  });

  it('after a long absence gets a snapshot instead', async () => {
    const { url, meeting, watchKey, observer, house, member } = await inMeeting();
    const away = await observer();
    away.close();
    const client = await member('li');
    await checkIn(client, 'li');
    const room = await house.rooms.open(meeting);
    for (let round = 0; room.state.version - away.state.version <= 200; round += 1) {
      const type = round % 2 === 0 ? 'CheckOut' : 'CheckIn';
      const command = { type, person: li, channel: 'room', identity: 'code' };
      await room.submit({ kind: 'member', id: li }, { id: `c${round}`, command } as never);
    }
    const back = await Client.connect(
      { door: 'observer', token: watchKey },
      { url, meeting, after: away.state.version, state: away.state },
    );
    expect(back.heard.map(({ name }) => name)).toContain('snapshot');
    expect(back.state).toEqual((await observer()).state);
  });

  it('with a version the meeting never had gets a snapshot, not a wait', async () => {
    const { url, meeting, watchKey } = await inMeeting();
    const back = await Client.connect({ door: 'observer', token: watchKey }, { url, meeting, after: 9999 });
    expect(back.last('snapshot')?.version).toBe(back.state.version);
  });

  it('asks to resume while connected, and is answered even when nothing is missing', async () => {
    const { observer } = await inMeeting();
    const watcher = await observer();
    watcher.socket.emit('resume', { after: watcher.state.version });
    await watcher.until(() => watcher.last('events') !== undefined);
    expect(watcher.last('events')).toEqual({ events: [] });
  });

  it('measures the clock of the server', async () => {
    const { observer } = await inMeeting();
    const watcher = await observer();
    const before = Date.now();
    const { now } = await watcher.clock();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });
});
