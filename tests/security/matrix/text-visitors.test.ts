import { PersonId } from '@yishi/core';
import { IdleTime } from '../../kit/idle-time.ts';
import type { TicketReply } from '@yishi/protocol/names';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { ask } from '../../kit/ask.ts';
import { newColleague } from '../../kit/new-colleague.ts';
import { staffCookie } from '../../kit/staff-cookie.ts';
import { type RunningServer, startServer } from '../../kit/start-server.ts';
import { statuses } from './moments.ts';
import { type Column, Planted } from './planted.ts';

const clock = new IdleTime();
let server: RunningServer;
let cookie: string;
beforeAll(async () => {
  server = await startServer({ clock });
  cookie = await staffCookie(server);
});
afterAll(() => server.stop());

/** A ticket as a page gets it; staff sign in with `staff`. */
const ticketFor = async (meeting: Planted, column: Column, staff = cookie): Promise<string> => {
  const door = await meeting.doorOf(column);
  const body = door.door === 'staff' ? { door: door.door, role: door.role } : door;
  const reply = await ask(`${server.url}/api/meetings/${meeting.meeting}/texts-ticket`, {
    body,
    cookie: staff,
  });
  expect(reply.status).toBe(200);
  return (reply.body as TicketReply).ticket;
};

/** The status that an upgrade is answered with; 101 for who is let in. */
const upgrade = (path: string, origin?: string): Promise<number> =>
  new Promise((resolve) => {
    const options = origin === undefined ? {} : { origin };
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}${path}`, options);
    socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.once('open', () => {
      socket.close();
      resolve(101);
    });
    socket.once('error', () => undefined);
  });

type Visit = (meeting: Planted) => Promise<{ query: string; origin?: string; text?: string }>;

const afterwards = async (ticket: string, end: () => Promise<unknown>) => {
  await end();
  return { query: `?ticket=${ticket}` };
};

/** Who is refused before there is a connection, and with what. */
const refused: Record<string, [status: number, visit: Visit]> = {
  'shows no ticket': [401, async () => ({ query: '' })],
  'made a ticket up': [401, async () => ({ query: '?ticket=0000000000000000000000' })],
  'shows the ticket of another meeting': [
    401,
    async () => {
      const other = await Planted.of(server, cookie, statuses.draft());
      return { query: `?ticket=${await ticketFor(other, 'facilitator')}` };
    },
  ],
  'shows a ticket that has run out': [
    401,
    async (meeting) =>
      afterwards(await ticketFor(meeting, 'facilitator'), async () => clock.advance(2 * 3_600_000)),
  ],
  'has signed out': [
    401,
    async (meeting) => {
      const colleague = await newColleague(server, ['facilitator']);
      const ticket = await ticketFor(meeting, 'facilitator', colleague.cookie);
      return afterwards(ticket, () =>
        ask(`${server.url}/api/staff/logout`, { body: {}, cookie: colleague.cookie }),
      );
    },
  ],
  'has lost the role': [
    403,
    async (meeting) => {
      const colleague = await newColleague(server, ['facilitator']);
      const ticket = await ticketFor(meeting, 'facilitator', colleague.cookie);
      return afterwards(ticket, () => server.house.accounts.setRoles(colleague.id, ['desk']));
    },
  ],
  'gave the name back': [
    401,
    async (meeting) =>
      afterwards(await ticketFor(meeting, { member: 'p1' }), () =>
        server.house.members.release(meeting.meeting, PersonId.parse('p1')),
      ),
  ],
  'watches with a key that was made anew': [
    401,
    async (meeting) =>
      afterwards(await ticketFor(meeting, 'observer'), () =>
        server.house.keys.rotate(meeting.meeting, 'watch'),
      ),
  ],
  'comes from a page elsewhere': [
    403,
    async (meeting) => ({
      query: `?ticket=${await ticketFor(meeting, 'facilitator')}`,
      origin: 'https://elsewhere.example',
    }),
  ],
  'asks for a text there is not': [
    404,
    async (meeting) => ({ query: `?ticket=${await ticketFor(meeting, 'facilitator')}`, text: 'ballots' }),
  ],
};

describe.each(Object.entries(statuses))('The shared texts of a meeting that is %s', (_, scene) => {
  it.each(Object.entries(refused))('refuse at the upgrade who %s', async (_name, [status, visit]) => {
    for (const kind of ['agenda', 'minutes']) {
      const meeting = await Planted.of(server, cookie, scene());
      const { query, origin, text = kind } = await visit(meeting);
      expect(await upgrade(`/collab/${meeting.meeting}/${text}${query}`, origin)).toBe(status);
    }
  });

  it.each(['facilitator', { member: 'p1' }, 'observer'] as const)(
    'let in who holds a ticket: %o',
    async (column) => {
      const meeting = await Planted.of(server, cookie, scene());
      const ticket = await ticketFor(meeting, column);
      expect(await upgrade(`/collab/${meeting.meeting}/minutes?ticket=${ticket}`)).toBe(101);
    },
  );
});
