import { setImmediate } from 'node:timers/promises';
import { chair, openMeeting, StandingTime } from '@yishi/core/testing';
import { CommandId, type MeetingCommand, MeetingId } from '@yishi/core';
import { type EventStore, memoryStore, StoreUnavailable } from '@yishi/store';
import { describe, expect, it, vi } from 'vitest';
import { type Clock, systemClock } from '../clock.ts';
import { openLog } from '../log.ts';
import { CommandQueue } from './command-queue.ts';
import { loadStanding, MeetingUnreadable } from './load-standing.ts';
import { Room } from './room.ts';
import { Rooms } from './rooms.ts';
import type { Published } from './standing.ts';
import { toStored } from './stored-fact.ts';

const meeting = MeetingId.parse('m1');
const log = openLog('silent');

/** A meeting in session on a store, and its room; `published` is what the room told. */
const roomOn = async (events: EventStore, clock: Clock = systemClock) => {
  const { history } = openMeeting();
  await events.append(meeting, 0, history.log.map(toStored));
  const published: Published[] = [];
  const lags: number[] = [];
  const publish = (_: MeetingId, facts: readonly Published[]) => void published.push(...facts);
  const room = new Room(meeting, await loadStanding(events, meeting), {
    events,
    clock,
    log,
    publish,
    shared: false,
    lagged: (ms) => void lags.push(ms),
  });
  return { room, published, lags, before: history.state.version };
};

/** What a room needs, with nobody to hear of it. */
const unheard = (events: EventStore) => ({
  events,
  clock: systemClock,
  log,
  publish: () => undefined,
  shared: false,
  lagged: () => undefined,
});

/** The room of another process on the same store. */
const anotherOn = async (events: EventStore): Promise<Room> =>
  new Room(meeting, await loadStanding(events, meeting), { ...unheard(events), shared: true });

let serial = 0;
const message = (command: MeetingCommand) => ({ id: CommandId.parse(`x${(serial += 1)}`), command });

const recess = (): MeetingCommand => ({ type: 'CallRecess', plannedMs: null, reason: null });
const resume = (): MeetingCommand => ({ type: 'ResumeSession' });

describe('A room', () => {
  it('publishes only what is on disk, and answers only after it has published', async () => {
    const { events } = memoryStore();
    const order: string[] = [];
    const slow: EventStore = {
      ...events,
      append: async (...args) => {
        const result = await events.append(...args);
        order.push('stored');
        return result;
      },
    };
    const { history } = openMeeting();
    await events.append(meeting, 0, history.log.map(toStored));
    const room = new Room(meeting, await loadStanding(slow, meeting), {
      ...unheard(slow),
      publish: () => order.push('published'),
    });
    await room.submit(chair, message(recess()));
    order.push('answered');
    expect(order).toEqual(['stored', 'published', 'answered']);
  });

  it('decides commands that wait together one after the other, and stores them in one append', async () => {
    const { events } = memoryStore();
    let appends = 0;
    const counting: EventStore = { ...events, append: (...args) => ((appends += 1), events.append(...args)) };
    const { room, before } = await roomOn(counting);
    appends = 0;
    const first = room.submit(chair, message(recess()));
    const rest = [resume(), recess(), resume(), recess()].map((command) =>
      room.submit(chair, message(command)),
    );
    const replies = await Promise.all([first, ...rest]);
    expect(replies.map((reply) => (reply.ok ? reply.version - before : reply.rejection.code))).toEqual([
      1, 2, 3, 4, 5,
    ]);
    expect(appends).toBeLessThanOrEqual(2);
  });

  it('decides again when somebody else wrote to the log meanwhile, and tells what they wrote', async () => {
    const { events } = memoryStore();
    const { room, published, before } = await roomOn(events);
    const other = await anotherOn(events);
    await other.submit(chair, message(recess()));
    expect(await room.submit(chair, message(recess()))).toMatchObject({ ok: true, version: before + 1 });
    expect(await events.read(meeting, before)).toHaveLength(1);
    expect(published.map(({ recorded }) => recorded.version)).toEqual([before + 1]);
    expect(await room.submit(chair, message(resume()))).toMatchObject({ ok: true, version: before + 2 });
  });

  it('N7 judges what it refuses or finds unchanged by what others wrote, also where it has not heard of it', async () => {
    const { events } = memoryStore();
    const { before } = await roomOn(events);
    const [one, other] = [await anotherOn(events), await anotherOn(events)];
    expect(await one.submit(chair, message(recess()))).toMatchObject({ ok: true, version: before + 1 });
    // By what it knows, nothing is to be resumed.
    expect(await other.submit(chair, message(resume()))).toMatchObject({ ok: true, version: before + 2 });
    // By what it knows, the recess is still on.
    expect(await one.submit(chair, message(recess()))).toMatchObject({ ok: true, version: before + 3 });
    expect(await events.read(meeting, before)).toHaveLength(3);
  });

  it('says Unavailable while nothing can be stored, and goes on by itself afterwards', async () => {
    const { events } = memoryStore();
    let full = false;
    const failing: EventStore = {
      ...events,
      append: async (...args) => {
        if (full) throw new StoreUnavailable('no space left');
        return events.append(...args);
      },
    };
    const { room, published, before } = await roomOn(failing);
    full = true;
    const lost = message(recess());
    expect(await room.submit(chair, lost)).toMatchObject({ ok: false, rejection: { code: 'Unavailable' } });
    expect(published).toEqual([]);
    full = false;
    expect(await room.submit(chair, lost)).toMatchObject({ ok: true, version: before + 1 });
  });

  it('finds what a failed append did store after all, and does not store it twice', async () => {
    const { events } = memoryStore();
    let cut = false;
    const failing: EventStore = {
      ...events,
      append: async (...args) => {
        const result = await events.append(...args);
        if (cut) throw new StoreUnavailable('the answer was lost');
        return result;
      },
    };
    const { room, before } = await roomOn(failing);
    cut = true;
    const again = message(recess());
    await room.submit(chair, again);
    cut = false;
    expect(await room.submit(chair, again)).toMatchObject({ ok: true, version: before + 1 });
    expect(await events.read(meeting, before)).toHaveLength(1);
  });

  it('gives every command an answer when it closes: those taken are stored, later ones refused', async () => {
    const { events } = memoryStore();
    const { room } = await roomOn(events);
    const taken = room.submit(chair, message(recess()));
    const closed = room.close();
    const late = room.submit(chair, message(resume()));
    await closed;
    expect(await taken).toMatchObject({ ok: true });
    expect(await late).toMatchObject({ ok: false, rejection: { code: 'Unavailable' } });
  });

  it('remembers across a restart which commands it handled, from its snapshot', async () => {
    const { events } = memoryStore();
    const { room } = await roomOn(events);
    const once = message(recess());
    const first = await room.submit(chair, once);
    await room.close();
    const { handled, state } = await loadStanding(events, meeting);
    expect(handled.get(once.id)).toBe(first.ok ? first.version : 0);
    expect(state).toEqual(room.state);
    expect((await events.loadSnapshot(meeting))?.version).toBe(state.version);
  });

  it('keeps a snapshot every two hundred facts, once however many processes have the meeting', async () => {
    const { events } = memoryStore();
    const kept: number[] = [];
    const counted: EventStore = {
      ...events,
      saveSnapshot: async (stream, version, state) => {
        kept.push(version);
        await events.saveSnapshot(stream, version, state);
      },
    };
    const { room, before } = await roomOn(counted);
    const other = await anotherOn(counted);
    for (let version = before; version < 210; version += 2) {
      await room.submit(chair, message(recess()));
      await room.submit(chair, message(resume()));
      await other.learn(room.state.version);
    }
    await other.submit(chair, message(recess()));
    expect(other.state.version).toBe(room.state.version + 1);
    expect(kept).toEqual([200]);
  });

  it('never lets time in the log run back, whatever the clock does', async () => {
    const { events } = memoryStore();
    const { history } = openMeeting();
    await events.append(meeting, 0, history.log.map(toStored));
    let now = 5_000_000_000_000;
    const clock = { ...systemClock, now: () => now };
    const room = new Room(meeting, await loadStanding(events, meeting), { ...unheard(events), clock });
    await room.submit(chair, message(recess()));
    now -= 3_600_000;
    await room.submit(chair, message(resume()));
    const [one, other] = (await events.read(meeting, history.state.version)).map(({ at }) => at);
    expect(other).toBe(one);
  });

  it.each([true, false])(
    'N10 never lets time in the log run back over a restart with the clock set back (snapshot: %s)',
    async (snapshot) => {
      const { events } = memoryStore();
      const { room } = await roomOn(events);
      await room.submit(chair, message(recess()));
      if (snapshot) await room.close();
      const clock = { ...systemClock, now: () => 1000 };
      const standing = await loadStanding(events, meeting);
      const again = new Room(meeting, standing, { ...unheard(events), clock });
      await again.submit(chair, message(resume()));
      const [one, other] = (await events.read(meeting, room.state.version - 1)).map(({ at }) => at);
      expect(other).toBe(one);
    },
  );

  it('N1 learns what somebody else wrote, and publishes it once', async () => {
    const { events } = memoryStore();
    const [here, there] = [await roomOn(events), await anotherOn(events)];
    await there.submit(chair, message(recess()));
    const { version } = there.state;
    await Promise.all([here.room.learn(version), here.room.learn(version), here.room.learn(version - 1)]);
    expect(here.room.state).toEqual(there.state);
    expect(here.published).toHaveLength(1);
    expect(here.lags).toHaveLength(1);
  });

  it('N9 is not misled by whoever says that the log is further than it is', async () => {
    const { events } = memoryStore();
    let reads = 0;
    const counting: EventStore = { ...events, read: (...args) => ((reads += 1), events.read(...args)) };
    const { room, published } = await roomOn(counting);
    reads = 0;
    await room.learn(1_000_000);
    expect(await room.submit(chair, message(recess()))).toMatchObject({ ok: true });
    expect([reads, published.length]).toEqual([1, 1]);
  });

  it('tries again by itself what it heard of and could not read', async () => {
    const { events } = memoryStore();
    const clock = new StandingTime();
    let down = false;
    const failing: EventStore = {
      ...events,
      read: (...args) => (down ? Promise.reject(new StoreUnavailable('away')) : events.read(...args)),
    };
    const { room } = await roomOn(failing, clock);
    const there = await anotherOn(events);
    await there.submit(chair, message(recess()));
    down = true;
    await room.learn(there.state.version);
    expect(room.state.version).toBe(there.state.version - 1);
    down = false;
    clock.advance(250);
    await vi.waitFor(() => expect(room.state).toEqual(there.state));
  });

  it('tries again once a quarter of a second, however many commands find that the log cannot be read', async () => {
    const { events } = memoryStore();
    const clock = new StandingTime();
    let [down, reads] = [false, 0];
    const failing: EventStore = {
      ...events,
      read: async (...args) => {
        reads += 1;
        if (down) throw new StoreUnavailable('away');
        return events.read(...args);
      },
    };
    const { room, before } = await roomOn(failing, clock);
    down = true;
    expect(await room.learn(before + 1)).toBe(false);
    for (let given = 0; given < 10; given += 1) await room.submit(chair, message(recess()));
    for (let quarter = 0; quarter < 4; quarter += 1) {
      reads = 0;
      clock.advance(250);
      await setImmediate();
      expect(reads).toBe(1);
    }
    await room.close();
  });
});

describe('The queue of a room', () => {
  it('tells whoever nudged it although commands always wait', async () => {
    let rounds = 0;
    const queue: CommandQueue = new CommandQueue({ waiting: 9, batch: 1 }, async (batch) => {
      await Promise.resolve();
      rounds += 1;
      if (rounds < 1000) void queue.add(`${rounds}`, { actor: chair, message: message(recess()) });
      return batch.map(() => ({ ok: true, version: rounds }));
    });
    void queue.add('first', { actor: chair, message: message(recess()) });
    await queue.nudge();
    expect(rounds).toBeLessThan(10);
    await queue.drained();
  });
});

describe('Rooms', () => {
  const ports = (events: EventStore) => ({
    ...unheard(events),
    inUse: () => false,
    opened: () => () => undefined,
    closed: () => undefined,
  });

  it('a log that cannot be read stops its own meeting only', async () => {
    const { events } = memoryStore();
    const other = MeetingId.parse('m2');
    const { history } = openMeeting();
    await events.append(meeting, 0, [
      { type: 'Unheard', at: 0, data: { by: chair, event: { type: 'Unheard' } }, commandId: null },
    ]);
    await events.append(other, 0, history.log.map(toStored));
    const rooms = new Rooms(ports(events));
    await expect(rooms.open(meeting)).rejects.toThrow(MeetingUnreadable);
    expect((await rooms.open(other)).state.version).toBe(history.state.version);
    await rooms.close();
  });

  it('load a meeting once, however many ask at the same time', async () => {
    const { events } = memoryStore();
    const rooms = new Rooms(ports(events));
    const [one, other] = await Promise.all([rooms.open(meeting), rooms.open(meeting)]);
    expect(one).toBe(other);
    await rooms.close();
  });
});
