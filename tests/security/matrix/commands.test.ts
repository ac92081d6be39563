import { randomUUID } from 'node:crypto';
import { CommandId, type CommandType, decide, mayCommand, type MeetingCommand } from '@yishi/core';
import type { Scene } from '@yishi/core/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { IdleTime } from '../../kit/idle-time.ts';
import { staffCookie } from '../../kit/staff-cookie.ts';
import { type RunningServer, startServer } from '../../kit/start-server.ts';
import { acceptedMoments, statuses } from './moments.ts';
import { type Column, Planted, roleOf } from './planted.ts';
import { samples } from './samples.ts';

const staff: readonly Column[] = ['facilitator', 'recorder', 'desk'];
const columns: readonly Column[] = [...staff, { member: 'p1' }, { member: 'p2' }, 'observer'];

/** Commands that only the server gives, and those that are given before somebody can connect to a meeting. */
const givenByNobody: readonly CommandType[] = ['HoldFloor', 'EndHold', 'CreateMeeting', 'AskToJoin'];

const clock = new IdleTime();
let server: RunningServer;
let cookie: string;
beforeAll(async () => {
  server = await startServer({ clock });
  cookie = await staffCookie(server);
});
afterAll(() => server.stop());

const plant = (scene: Scene) => Planted.of(server, cookie, scene);

/** What the rules say of a command in this column; the table is asked apart from them. */
const expected = async (meeting: Planted, column: Column, command: MeetingCommand) => {
  const by = meeting.actorOf(column);
  const decision = decide(await meeting.state(), CommandId.parse(randomUUID()), command, {
    at: clock.now(),
    by,
  });
  const permitted = mayCommand(roleOf(column), command.type);
  const denied = { ok: false as const, rejection: { code: 'NotPermitted' as const } };
  return permitted ? decision : denied;
};

/** Gives a command over the socket; a second has passed since the last, so that no limit on messages is met. */
const give = (client: Client, command: MeetingCommand) => {
  clock.advance(1000);
  return client.command(command);
};

type Cell = { column: Column; command: MeetingCommand };

/** Cells that are accepted each meet a meeting of their own, so that every cell meets the same one. */
const acceptedCell = async (scene: Scene, { column, command }: Cell): Promise<string | null> => {
  const meeting = await plant(scene);
  const client = await meeting.connect(column);
  const reply = await give(client, command);
  client.close();
  return reply.ok ? null : `${roleOf(column)} ${command.type}: ${reply.rejection.code} for an accepted one`;
};

const refusedCell = async (meeting: Planted, client: Client, cell: Cell): Promise<string | null> => {
  const decision = await expected(meeting, cell.column, cell.command);
  const [reply, wanted] = [
    await give(client, cell.command),
    decision.ok ? 'accepted' : decision.rejection.code,
  ];
  const got = reply.ok ? 'accepted' : reply.rejection.code;
  return got === wanted ? null : `${roleOf(cell.column)} ${cell.command.type}: ${got} for ${wanted}`;
};

/** Every cell of one moment: the wrong ones, how many there were, and what was accepted. */
const cellsAt = async (scene: Scene, who: readonly Column[], commands: readonly MeetingCommand[]) => {
  const meeting = await plant(scene);
  const before = await meeting.stored();
  const wrong: (string | null)[] = [];
  const accepted: Cell[] = [];
  for (const column of who) {
    const client = await meeting.connect(column);
    for (const command of commands) {
      const cell = { column, command };
      const takes = (await expected(meeting, column, command)).ok;
      if (takes) accepted.push(cell);
      wrong.push(takes ? await acceptedCell(scene, cell) : await refusedCell(meeting, client, cell));
    }
    client.close();
  }
  if ((await meeting.stored()) !== before) wrong.push('something refused was stored');
  return { wrong: wrong.filter((cell) => cell !== null), cells: wrong.length, accepted };
};

describe('Every command from every door', () => {
  it.each(Object.entries(statuses))(
    'M9 is answered as the table and the rules say in a meeting that is %s',
    async (_, scene) => {
      const { wrong, cells } = await cellsAt(scene(), columns, Object.values(samples));
      expect(wrong).toEqual([]);
      expect(cells).toBe(columns.length * Object.keys(samples).length);
    },
  );

  it.each(Object.entries(statuses))(
    'T3 given in the name of somebody else with a device changes nothing in a meeting that is %s',
    async (_, scene) => {
      const { accepted } = await cellsAt(scene(), [{ member: 'p2' }], Object.values(samples));
      expect(accepted).toEqual([]);
    },
  );

  const moments = acceptedMoments(Array.from({ length: 24 }, (_, i) => i + 1));
  for (const type of givenByNobody) moments.delete(type);

  it('has a moment at which it is accepted', () => {
    const without = Object.keys(samples).filter((type) => !moments.has(type as CommandType));
    expect(without.filter((type) => !givenByNobody.includes(type as CommandType))).toEqual([]);
  });

  it('M9 is denied to who may not give it at the very moment at which another may', async () => {
    const found = [];
    for (const { scene, command, by } of moments.values()) {
      const devices = by.kind === 'member' ? [{ member: by.id }] : [{ member: 'p1' }, { member: 'p2' }];
      found.push(await cellsAt(scene, [...staff, ...devices, 'observer'], [command]));
    }
    expect(found.flatMap(({ wrong }) => wrong)).toEqual([]);
    const taken = new Set(found.flatMap(({ accepted }) => accepted.map(({ command }) => command.type)));
    const never = [...moments.keys()].filter((type) => !taken.has(type));
    expect(never).toEqual([]);
  });
});
