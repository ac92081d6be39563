import { randomUUID } from 'node:crypto';
import { EntryId, PersonId } from '@yishi/core';
import { describe, expect, it } from 'vitest';
import { checkIn, openSitting } from '../kit/check-in.ts';
import { inMeeting } from '../kit/in-meeting.ts';

const li = PersonId.parse('li');

describe('A command over a real socket', () => {
  it('M2 sent twice has the effect of once and gets the same answer', async () => {
    const { member } = await inMeeting();
    const client = await member('li');
    const id = randomUUID();
    const command = { type: 'CheckIn', person: li, channel: 'room', identity: 'code' } as const;
    const [first, second] = await Promise.all([client.command(command, id), client.command(command, id)]);
    const third = await client.command(command, id);
    expect(first).toMatchObject({ ok: true });
    expect(second).toMatchObject({ ok: true, version: first.ok ? first.version : 0 });
    expect(third).toMatchObject({ ok: true, version: first.ok ? first.version : 0 });
    await client.until((state) => state.attendance.people[li]?.presence === 'present');
    expect(client.state.attendance.people[li]?.visits).toHaveLength(1);
  });

  it('M1 refused leaves no event, and refused again gives the same answer although the reason is gone', async () => {
    const { member, staff } = await inMeeting();
    const client = await member('li');
    const id = randomUUID();
    const command = {
      type: 'CheckIn',
      person: PersonId.parse('nobody'),
      channel: 'room',
      identity: 'code',
    } as const;
    const before = client.state.version;
    const first = await client.command(command, id);
    expect(first).toMatchObject({ ok: false });
    const chair = await staff();
    expect(chair.state.version).toBe(before);
    expect(await client.command(command, id)).toMatchObject({
      ok: false,
      rejection: first.ok ? {} : first.rejection,
    });
  });

  it('Q8 two presses of next that saw the same speaker advance once', async () => {
    const { staff } = await inMeeting();
    const [chair, other] = await Promise.all([staff(), staff()]);
    await openSitting(chair);
    const entries = ['li', 'wang'].map((person) => ({
      person: PersonId.parse(person),
      entry: EntryId.parse(person),
    }));
    for (const { person, entry } of entries)
      await chair.command({
        type: 'RequestFloor',
        entry,
        person,
        kind: 'pointOfOrder',
        stance: null,
        replyTo: null,
      });
    const [first, second] = entries.map(({ entry }) => entry);
    if (first === undefined || second === undefined) throw new Error('no entries');
    const give = (entry: EntryId) =>
      ({ type: 'GiveFloor', entry, seenSpeaking: null, reason: '点名' }) as const;
    const [one, two] = await Promise.all([chair.command(give(first)), other.command(give(second))]);
    expect([one.ok, two.ok].filter(Boolean)).toHaveLength(1);
    const refused = one.ok ? two : one;
    expect(refused).toMatchObject({ rejection: { code: 'FloorMoved' } });
  });

  it('of an observer is refused, whatever it is', async () => {
    const { observer } = await inMeeting();
    const watcher = await observer();
    expect(await checkIn(watcher, 'li')).toMatchObject({ ok: false, rejection: { code: 'NotPermitted' } });
    expect(await watcher.command({ type: 'CloseMeeting', reason: null })).toMatchObject({
      rejection: { code: 'NotPermitted' },
    });
  });

  it('in the name of somebody else is refused: who it is from is never read from the message', async () => {
    const { member } = await inMeeting();
    const client = await member('li');
    expect(await checkIn(client, 'wang')).toMatchObject({ ok: false });
  });

  it('M9 of staff who lost the role meanwhile comes to nothing, and their connection ends', async () => {
    const { meeting, staff, house } = await inMeeting();
    const chair = await staff();
    const { version } = chair.state;
    const self = house.accounts.all()[0];
    if (self === undefined) throw new Error('no staff');
    await house.accounts.setRoles(self.id, ['desk']);
    await expect(chair.command({ type: 'OpenSession' })).rejects.toThrow('disconnected');
    expect(chair.last('farewell')).toEqual({ code: 'RoleChanged' });
    expect((await house.rooms.open(meeting)).state.version).toBe(version);
  });
});

const nonsense: readonly unknown[][] = [
  [null],
  [],
  [undefined],
  [[]],
  ['command'],
  [{ id: 'x' }],
  [{ id: 'x', command: null }],
  [{ id: 'x', command: { type: 'CheckIn' } }],
  [{ id: '../..', command: { type: 'OpenSession' } }],
  [{ id: 'x', command: { type: '__proto__' } }],
  [JSON.parse('{"id":"x","command":{"__proto__":{"type":"OpenSession"}}}')],
  [{ id: 'x', command: { type: 'CheckIn', person: { toString: null }, channel: 'room', identity: 'code' } }],
];

describe('Messages that fit no schema', () => {
  it('are answered BadRequest when an answer was asked for, and crash nothing', async () => {
    const { member, url } = await inMeeting();
    const client = await member('li');
    for (const args of nonsense) {
      for (const name of ['command', 'resume', 'clock', 'vote']) {
        // A stranger's client is not held to our types.
        Reflect.apply(client.socket.emit, client.socket, [name, ...args]);
      }
    }
    for (const [message] of nonsense) {
      const reply = await client.nonsense(message);
      expect(['BadRequest', 'TooMany']).toContain(reply.ok ? 'accepted' : reply.rejection.code);
    }
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('that come without end send away who sends them, and nobody else notices', async () => {
    const { member } = await inMeeting();
    const [flooding, other] = await Promise.all([member('li'), member('wang')]);
    const ended = new Promise((resolve) => flooding.socket.once('disconnect', resolve));
    for (let sent = 0; sent < 1000; sent += 1)
      Reflect.apply(flooding.socket.emit, flooding.socket, ['vote', sent]);
    await ended;
    expect(flooding.last('farewell')).toEqual({ code: 'TooSlow' });
    const { now } = await other.clock();
    expect(now).toBeGreaterThan(0);
  });

  it('larger than 64 KiB end the connection of who sent them, and nobody else notices', async () => {
    const { member, observer } = await inMeeting();
    const [client, watcher] = await Promise.all([member('li'), observer()]);
    Reflect.apply(client.socket.emit, client.socket, ['command', { id: 'x', command: 'y'.repeat(70_000) }]);
    await new Promise((resolve) => client.socket.once('disconnect', resolve));
    expect(watcher.socket.connected).toBe(true);
  });
});
