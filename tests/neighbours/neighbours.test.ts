import { itemTexts, readAgenda } from '@yishi/collab';
import { EntryId, PersonId } from '@yishi/core';
import { shownMeeting } from '@yishi/server';
import { type PostgresServer, startPostgres } from '@yishi/store/testing';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type * as Y from 'yjs';
import { ask } from '../kit/ask.ts';
import { type CalledMeeting, callMeeting, calledMeeting } from '../kit/called-meeting.ts';
import { Chair } from '../kit/chair.ts';
import { Client } from '../kit/client.ts';
import { startNeighbours } from '../kit/neighbours.ts';
import { type RedisServer, startRedis } from '../kit/services/redis.ts';
import { openText, type SharedText } from '../kit/shared-text.ts';

let postgres: PostgresServer;
let redis: RedisServer;
beforeAll(async () => {
  [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
});
afterAll(async () => {
  await Promise.all([postgres.end(), redis.kill()]);
});

/** The bound after which a process that hears nothing knows by itself. */
const BY_ITSELF = { timeout: 2000, interval: 10 };

/** A meeting that is checking in, seen from two processes; the words of each go to the other unless `alone`. */
const seenFromTwo = async ({ alone = false } = {}) => {
  const database = await postgres.freshDatabase();
  const { servers, stop } = await startNeighbours(2, { database, redis: alone ? null : redis.url });
  onTestFinished(stop);
  const [left, right] = servers;
  if (left === undefined || right === undefined) throw new Error('two servers were asked for');
  const here = { ...(await callMeeting(left)), url: left.url };
  const chair = await Chair.of(here);
  await chair.does({ type: 'OpenCheckIn' });
  const office = { url: right.url, cookie: here.cookie };
  const there = { ...(await calledMeeting(office, here.meeting)), url: right.url };
  return { left, right, here, there, chair };
};

const checkIn = async (meeting: CalledMeeting, person: string) => {
  const member = await meeting.member(person);
  await member.command({
    type: 'CheckIn',
    person: PersonId.parse(person),
    channel: 'remote',
    identity: 'code',
  });
  return member;
};

const asksForFloor = (member: Client, person: string) =>
  member.command({
    type: 'RequestFloor',
    entry: EntryId.parse(`hand-${person}`),
    person: PersonId.parse(person),
    kind: 'speak',
    stance: 'for',
    replyTo: null,
  });

describe.each([
  ['that tell each other through Redis', false],
  ['that share nothing but the database', true],
])('Two processes %s', (_, alone) => {
  it('N1 hold one meeting: what is done at one is seen at the other, and the other way round', async () => {
    const { here, there, chair } = await seenFromTwo({ alone });
    const li = await checkIn(there, 'li');
    await chair.until(({ attendance }) => attendance.people[PersonId.parse('li')]?.presence === 'present');
    const observer = await there.observer();
    await chair.checksInOthers();
    await chair.does({ type: 'OpenSession' });
    const { version } = chair.state;
    await Promise.all(
      [li, observer, await here.observer()].map((one) => one.until((s) => s.version === version)),
    );
  });

  it('N2 move the queue once when two facilitators press next together', async () => {
    const { there, here, chair } = await seenFromTwo({ alone });
    const members = [await checkIn(here, 'li'), await checkIn(there, 'wang'), await checkIn(here, 'zhao')];
    await chair.checksInOthers();
    await chair.does({ type: 'OpenSession' });
    await chair.goesTo('views');
    await Promise.all(members.map((one) => one.until((state) => state.version === chair.state.version)));
    for (const [index, person] of ['li', 'wang', 'zhao'].entries())
      expect(await asksForFloor(members[index] ?? chair.client, person)).toMatchObject({ ok: true });
    const second = await there.staff('facilitator');
    const same = (one: Client) => one.until(({ queue }) => queue.order.length === 3);
    await Promise.all([same(chair.client), same(second)]);
    const [entry] = chair.state.queue.order;
    if (entry === undefined) throw new Error('nobody waits');
    const next = { type: 'GiveFloor' as const, entry, seenSpeaking: null, reason: null };
    const replies = await Promise.all([chair.client.command(next), second.command(next)]);
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    await Promise.all(
      [chair.client, second].map((one) => one.until(({ queue }) => queue.speaking === entry)),
    );
    const speaking = Object.values(second.state.queue.entries).filter(({ status }) => status === 'speaking');
    expect(speaking.map(({ id }) => id)).toEqual([entry]);
  });

  it('N3 let nobody stay whose name was released, role was taken or session ended at the other', async () => {
    const { left, here, there } = await seenFromTwo({ alone });
    const [li, chair, desk] = [
      await there.member('li'),
      await there.staff('facilitator'),
      await there.staff('desk'),
    ];
    const farewell = async (client: Client) => {
      await vi.waitFor(() => expect(client.socket.connected).toBe(false), { timeout: 1000, interval: 5 });
      return client.last('farewell')?.code;
    };
    await left.house.members.release(here.meeting, PersonId.parse('li'));
    expect(await farewell(li)).toBe('DeviceReplaced');
    const { id } = await left.house.accounts.host();
    await left.house.accounts.setRoles(id, ['desk']);
    expect(await farewell(chair)).toBe('RoleChanged');
    await ask(`${left.url}/api/staff/logout`, { body: {}, cookie: here.cookie });
    expect(await farewell(desk)).toBe('SessionEnded');
  });

  it('N4 write one text, and a ticket of one opens it at the other', async () => {
    const { here, there } = await seenFromTwo({ alone });
    const claim = { door: 'staff' as const, role: 'recorder', cookie: here.cookie };
    const [mine, theirs] = [await openText(here, 'agenda', claim), await openText(there, 'agenda', claim)];
    onTestFinished(() => [mine, theirs].forEach((text) => text.close()));
    expect(readAgenda(theirs.doc)).toEqual(readAgenda(mine.doc));
    const [item] = readAgenda(mine.doc);
    const title = (doc: Y.Doc) => itemTexts(doc, item?.id ?? '')?.title;
    title(mine.doc)?.insert(0, '甲');
    title(theirs.doc)?.insert(0, '乙');
    const both = ({ doc }: SharedText) => expect(title(doc)?.length).toBe(6);
    await vi.waitFor(() => [mine, theirs].forEach(both), BY_ITSELF);
    expect(title(theirs.doc)?.toJSON()).toBe(title(mine.doc)?.toJSON());
  });

  it('N5 know of a meeting, an account and a name at once that were made at the other', async () => {
    const { left, right, here, there } = await seenFromTwo({ alone });
    const called = await callMeeting(left);
    const seen = await calledMeeting({ url: right.url, cookie: here.cookie }, called.meeting);
    const li = await seen.member('li');
    await expect(called.member('li')).rejects.toThrow('NameTaken');
    const again = await Client.connect(
      { door: 'member', token: li.token },
      { url: left.url, meeting: called.meeting },
    );
    expect(again.last('welcome')?.you).toEqual({ person: 'li' });
    expect(there.joinCode).toBe(here.joinCode);
  });

  it('N6 never set a client back that comes from the process that was ahead', async () => {
    const { here, there, chair } = await seenFromTwo({ alone });
    const watcher = await here.observer();
    await chair.checksInOthers();
    const { version } = chair.state;
    await watcher.until((state) => state.version === version);
    const moved = await Client.connect(
      { door: 'observer', token: here.watchKey },
      { url: there.url, meeting: here.meeting, after: version, state: watcher.state },
    );
    expect(moved.state.version).toBe(version);
    expect(moved.last('snapshot')).toBeUndefined();
  });
});

describe('Processes that lost Redis', () => {
  it('N7 go on, and know everything within two seconds', async () => {
    const { there, chair } = await seenFromTwo();
    const observer = await there.observer();
    onTestFinished(() => redis.start());
    await redis.kill();
    await chair.checksInOthers();
    await vi.waitFor(() => expect(observer.state.version).toBe(chair.state.version), BY_ITSELF);
  });
});

describe('Who is connected', () => {
  it('N8 is known at every process, wherever they are connected', async () => {
    const { here, there, chair } = await seenFromTwo();
    const li = await there.member('li');
    const wang = await here.member('wang');
    const people = (client: Client) => client.last('presence')?.people;
    const both = { li: 'online', wang: 'online' };
    await vi.waitFor(() => expect(people(chair.client)).toEqual(both), BY_ITSELF);
    await vi.waitFor(() => expect(people(li)).toEqual(both), BY_ITSELF);
    wang.close();
    await vi.waitFor(() => expect(people(li)).toEqual({ li: 'online' }), BY_ITSELF);
  });
});

describe('Processes that start together on an empty database', () => {
  it('call one first meeting', async () => {
    const { servers, stop } = await startNeighbours(3, {
      database: await postgres.freshDatabase(),
      redis: null,
    });
    onTestFinished(stop);
    const shown = await Promise.all(servers.map(({ house }) => shownMeeting(house)));
    expect(new Set(shown).size).toBe(1);
    expect(servers[0]?.house.keys.meetings()).toEqual(shown.slice(0, 1));
  });
});
