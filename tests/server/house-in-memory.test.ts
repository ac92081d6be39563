import { randomUUID } from 'node:crypto';
import { CommandId, type MeetingCommand, PersonId } from '@yishi/core';
import { protocolVersion } from '@yishi/protocol/names';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { noHints, shownMeeting } from '@yishi/server';
import { memoryStore, StoreUnavailable } from '@yishi/store';
import { houseInMemory } from '../kit/house-in-memory.ts';
import { sharedMemory } from '../kit/shared-memory.ts';
import { smallMeeting } from '../kit/small-meeting.ts';

const li = PersonId.parse('li');

/** A meeting that is checking in; `does` is what its facilitator does, and 李明 is the one who comes. */
const callIn = async ({ house, clock, hub }: Awaited<ReturnType<typeof houseInMemory>>) => {
  const { id, name } = await house.accounts.host();
  const actor = { kind: 'staff' as const, id, name, role: 'facilitator' as const };
  const called = await house.office.call(actor, smallMeeting(clock.now()), { practice: false });
  if (!('meeting' in called)) throw new Error('not called');
  const { meeting } = called;
  const does = (command: MeetingCommand) =>
    house.rooms.submit(meeting, actor, { id: CommandId.parse(randomUUID()), command });
  await does({ type: 'OpenCheckIn' });
  const takes = async () => (await house.members.take(meeting, li)) ?? '';
  const enters = async () => {
    const claim = { protocol: protocolVersion, meeting, after: null, door: 'member', token: await takes() };
    const admission = await house.visits.admit(claim, null, 'in memory');
    if ('refusal' in admission) throw new Error(admission.refusal.code);
    const { link, end } = hub.pair();
    return { visit: house.visits.enter(admission, link), end };
  };
  return { meeting, does, takes, enters };
};

describe('The whole server in one process', () => {
  it('time in the log is the time of its clock', async () => {
    const home = await houseInMemory();
    const { meeting } = await callIn(home);
    const room = await home.house.rooms.open(meeting);
    expect(room.state.procedure.checkInOpenedAt).toBe(home.clock.now());
  });

  it('somebody who lost the connection is reconnecting for half a minute, and then away', async () => {
    const home = await houseInMemory();
    const { meeting, enters } = await callIn(home);
    const { visit } = await enters();
    const presence = home.house.presences.of(meeting);
    expect(presence.current().people[li]).toBe('online');
    if (visit !== null) home.house.visits.leave(visit);
    home.clock.advance(29_000);
    expect(presence.current().people[li]).toBe('reconnecting');
    home.clock.advance(2000);
    expect(presence.current().people[li]).toBeUndefined();
  });

  it('Q14 connection changes nothing in the log', async () => {
    const home = await houseInMemory();
    const { meeting, enters } = await callIn(home);
    const { version } = (await home.house.rooms.open(meeting)).state;
    const { visit } = await enters();
    if (visit !== null) home.house.visits.leave(visit);
    home.clock.advance(60_000);
    expect((await home.house.rooms.open(meeting)).state.version).toBe(version);
  });

  it('a meeting nobody needs leaves the memory and comes back from its snapshot as it was', async () => {
    const home = await houseInMemory();
    const { meeting } = await callIn(home);
    const before = (await home.house.rooms.open(meeting)).state;
    home.clock.advance(11 * 60_000);
    expect(home.house.rooms.count).toBe(0);
    expect((await home.house.rooms.open(meeting)).state).toEqual(before);
  });

  it('commands beyond what one person may send are told when to come back, and ballots have a lane of their own', async () => {
    const home = await houseInMemory();
    const { enters } = await callIn(home);
    const { visit } = await enters();
    const give = async (type: string) => visit?.command({ id: randomUUID(), command: { type, person: li } });
    const flood = await Promise.all(Array.from({ length: 40 }, () => give('AskForHelp')));
    const told = flood.filter((reply) => reply?.ok === false && reply.rejection.code === 'TooMany');
    expect(told).toHaveLength(10);
    expect(told[0]).toMatchObject({ rejection: { retryAfterMs: 200 } });
    expect(await give('AnswerPoll')).toMatchObject({ rejection: { code: 'BadRequest' } });
    home.clock.advance(200);
    expect(await give('AskForHelp')).not.toMatchObject({ rejection: { code: 'TooMany' } });
  });

  it('who connects again and again is asked to wait, and nobody else is', async () => {
    const home = await houseInMemory();
    const { meeting, takes } = await callIn(home);
    const claim = { protocol: protocolVersion, meeting, after: null };
    const member = { ...claim, door: 'member', token: await takes() };
    const observer = { ...claim, door: 'observer', token: home.house.keys.of(meeting)?.watch ?? '' };
    const comes = (who: object) => home.house.visits.admit(who, null, 'in memory');
    for (let times = 0; times < 60; times += 1) expect(await comes(member)).toHaveProperty('pass');
    expect(await comes(member)).toEqual({ refusal: { code: 'TooMany', retryAfterMs: 500 } });
    expect(await comes(observer)).toHaveProperty('pass');
    home.clock.advance(500);
    expect(await comes(member)).toHaveProperty('pass');
  });
});

describe('A name of the whole server', () => {
  it('is not given to a device while it is struck from the list', async () => {
    const store = memoryStore();
    let strike = async (): Promise<unknown> => undefined;
    const insertOnce: typeof store.records.insertOnce = async (kind, ...rest) => {
      if (kind === 'member-session') await strike();
      return store.records.insertOnce(kind, ...rest);
    };
    const { house, ...home } = await houseInMemory({
      store: { ...store, records: { ...store.records, insertOnce } },
    });
    const { meeting, does } = await callIn({ house, ...home });
    strike = () => does({ type: 'RemovePerson', person: li });
    const by = { code: house.keys.of(meeting)?.joinCode ?? '' };
    const entered = await house.joining.enter({ by, who: { person: li }, channel: 'room' });
    expect(entered).toEqual({ rejection: { code: 'UnknownPerson' } });
    expect(house.members.isTaken(meeting, li)).toBe(false);
  });
});

describe('The whole server beside others', () => {
  it('lists a meeting as it read it, where it moved on elsewhere while it was read', async () => {
    const open = sharedMemory();
    const [here, there] = [await houseInMemory({ store: open() }), await houseInMemory({ store: open() })];
    const { meeting, does } = await callIn(here);
    await there.house.news.fresh();
    const title = async () => (await there.house.register.of(meeting))?.card.title;
    const { kind: _, agenda: __, people: ___, ...notice } = smallMeeting(here.clock.now());
    expect(await title()).toBe(notice.title);
    await does({ type: 'EditNotice', ...notice, title: '改名' });
    await there.house.rooms.open(meeting);
    await there.house.news.fresh();
    expect(await title()).toBe('改名');
  });
});

describe('The whole server on a store that fails', () => {
  it('N6 lets nobody in whom it would set back, and lets them in once it can read', async () => {
    const store = memoryStore();
    let down = false;
    const read: typeof store.events.read = async (...args) => {
      if (down) throw new StoreUnavailable('away');
      return store.events.read(...args);
    };
    const home = await houseInMemory({ store: { ...store, events: { ...store.events, read } } });
    const { meeting, takes } = await callIn(home);
    const { version } = (await home.house.rooms.open(meeting)).state;
    const token = await takes();
    const come = (after: number) => {
      const claim = { door: 'member', token, meeting, after, protocol: protocolVersion };
      return home.house.visits.admit(claim, null, 'in memory');
    };
    down = true;
    expect(await come(version)).toHaveProperty('room');
    expect(await come(version + 1)).toEqual({ refusal: { code: 'Unavailable', retryAfterMs: 1000 } });
    down = false;
    expect(await come(version + 1)).toHaveProperty('room');
  });

  it('N3 takes no command while it cannot know whose rights ended elsewhere more than a second ago', async () => {
    const open = sharedMemory();
    const store = open();
    let down = false;
    const next = async () => {
      if (down) throw new StoreUnavailable('away');
      return store.shared?.next() ?? [];
    };
    const [here, there] = [
      await houseInMemory({ store: { ...store, shared: { next } } }),
      await houseInMemory({ store: open() }),
    ];
    const { meeting, enters } = await callIn(here);
    const { visit, end } = await enters();
    const give = () => visit?.command({ id: randomUUID(), command: { type: 'AskForHelp', person: li } });
    down = true;
    await there.house.news.fresh();
    await there.house.members.release(meeting, li);
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1001);
    onTestFinished(() => void vi.restoreAllMocks());
    expect(await give()).toMatchObject({ rejection: { code: 'Unavailable' } });
    down = false;
    expect(await give()).toMatchObject({ rejection: { code: 'NotSignedIn' } });
    expect(end.inbox.at(-1)).toEqual({ name: 'farewell', message: { code: 'DeviceReplaced' } });
  });

  it('calls no first meeting because those there are cannot be read just then', async () => {
    const store = memoryStore();
    const { meeting } = await callIn(await houseInMemory({ store }));
    const away = () => Promise.reject(new StoreUnavailable('away'));
    const { house } = await houseInMemory({ store: { ...store, events: { ...store.events, read: away } } });
    expect(await shownMeeting(house)).toBe(meeting);
  });

  it('stops in order although the keys of its links cannot be taken back', async () => {
    const store = memoryStore();
    const away = () => Promise.reject(new StoreUnavailable('away'));
    const told: string[] = [];
    const hints = { ...noHints, close: async () => void told.push('hints closed') };
    const home = await houseInMemory({
      hints,
      store: { ...store, records: { ...store.records, delete: away } },
    });
    await home.house.startKeys.issue();
    await home.house.close();
    expect(told).toEqual(['hints closed']);
  });

  it('lives on when a name cannot be freed, and the next process frees it', async () => {
    const store = memoryStore();
    const failing = () => Promise.reject(new StoreUnavailable('away'));
    const home = await houseInMemory({ store: { ...store, records: { ...store.records, delete: failing } } });
    const { meeting, does, takes } = await callIn(home);
    await takes();
    await does({ type: 'RemovePerson', person: li });
    await home.house.rooms.close();
    const { house } = await houseInMemory({ store });
    expect(house.members.isTaken(meeting, li)).toBe(true);
    await house.rooms.open(meeting);
    await expect.poll(() => house.members.isTaken(meeting, li)).toBe(false);
  });
});
