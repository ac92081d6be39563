import { openMeeting } from '@yishi/core/testing';
import { MeetingId, type MeetingState } from '@yishi/core';
import { memoryStore } from '@yishi/store';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../clock.ts';
import { openLog } from '../log.ts';
import { Rooms } from '../rooms/rooms.ts';
import { toStored } from '../rooms/stored-fact.ts';
import { Register } from './register.ts';

const meeting = MeetingId.parse('m1');
const log = openLog('silent');
const keys = {
  of: () => ({ joinCode: '', secret: '', watch: '', suggestions: false }),
  meetings: () => [meeting],
};
const { history } = openMeeting();

describe('A list of meetings', () => {
  it('brings none of them into memory', async () => {
    const { events } = memoryStore();
    await events.append(meeting, 0, history.log.map(toStored));
    const rooms = new Rooms({
      events,
      clock: systemClock,
      log,
      shared: true,
      publish: () => undefined,
      lagged: () => undefined,
      inUse: () => false,
      opened: () => () => undefined,
      closed: () => undefined,
    });
    const listed = await new Register({ keys, rooms, log }).all();
    expect(listed.map(({ card }) => card.id)).toEqual([meeting]);
    expect(rooms.count).toBe(0);
    await rooms.close();
  });

  it('reads a meeting again that moved on while it was read', async () => {
    const states = [{ ...history.state, version: 1 }, history.state];
    const readings: MeetingState[] = [];
    const register: Register = new Register({
      keys,
      rooms: {
        look: async () => {
          if (readings.length === 0) register.forget(meeting);
          const state = states[readings.length] ?? history.state;
          readings.push(state);
          return state;
        },
      },
      log,
    });
    await register.of(meeting);
    await register.of(meeting);
    expect(readings.map(({ version }) => version)).toEqual([1, history.state.version]);
  });
});
