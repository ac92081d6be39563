import { PersonId, type StaffRole } from '@yishi/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, ask } from '../../kit/ask.ts';
import { IdleTime } from '../../kit/idle-time.ts';
import { type Colleague, newColleague } from '../../kit/new-colleague.ts';
import { staffCookie } from '../../kit/staff-cookie.ts';
import { type RunningServer, startServer } from '../../kit/start-server.ts';
import { statuses } from './moments.ts';
import { Planted } from './planted.ts';
import { type Row, rows, type Visitor, visitors } from './route-rows.ts';

type Scene = (typeof statuses)['draft'];

const signedIn = ['facilitator', 'recorder', 'desk', 'no role', 'ended session'] as const;

let server: RunningServer;
let cookie: string;
/** An account for each visitor who has one, and one that is changed. */
const accounts = new Map<Visitor | 'target', Colleague>();
const account = (of: Visitor | 'target'): Colleague => {
  const found = accounts.get(of) ?? accounts.get('facilitator');
  if (found === undefined) throw new Error('there are no accounts');
  return found;
};

beforeAll(async () => {
  server = await startServer({ clock: new IdleTime() });
  cookie = await staffCookie(server);
  const rolesOf: Partial<Record<Visitor, StaffRole[]>> = { recorder: ['recorder'], desk: ['desk'] };
  for (const visitor of [...signedIn, 'target'] as const)
    accounts.set(visitor, await newColleague(server, rolesOf[visitor as Visitor] ?? ['facilitator']));
  await server.house.accounts.setRoles(account('no role').id, []);
});
afterAll(() => server.stop());

/** What a member or an observer holds. */
const tokenOf = async (visitor: Visitor, meeting: Planted): Promise<string> => {
  const { house } = server;
  if (visitor === 'observer') return house.keys.of(meeting.meeting)?.watch ?? '';
  if (!visitor.startsWith('member')) return '';
  const held = visitor === 'member' ? meeting : await Planted.of(server, cookie, statuses.draft());
  return (await house.members.take(held.meeting, PersonId.parse('p1'))) ?? '';
};

/** The cookie of a new session of a visitor who has an account. */
const cookieFor = async (visitor: Visitor): Promise<string | undefined> => {
  if (!signedIn.some((each) => each === visitor)) return undefined;
  const { sessions } = server.house;
  const { token } = await sessions.begin(account(visitor).id);
  if (visitor === 'ended session') await sessions.end(sessions.idOf(token));
  return `yishi_staff=${token}`;
};

/** One request by one visitor, of a meeting and with keys that nobody else meets. */
const request = async (route: string, row: Row, visitor: Visitor, scene: Scene): Promise<Answer> => {
  const { house, url } = server;
  const planted = await Planted.of(server, cookie, scene());
  const token = await tokenOf(visitor, planted);
  const session = await cookieFor(visitor);
  const body = row.body?.({
    meeting: planted.meeting,
    joinCode: house.keys.of(planted.meeting)?.joinCode ?? '',
    invitation: (await house.invitations.issue(['desk'])).key,
    startKey: await house.startKeys.issue(),
    account: account(visitor),
    visitor,
    token,
  });
  const [, path = ''] = route.split(' ');
  const id = path.includes('colleagues') ? account('target').id : planted.meeting;
  return ask(`${url}/api${path.replace(':id', id)}`, {
    ...(session === undefined ? {} : { cookie: session }),
    ...(token === '' ? {} : { headers: { authorization: `Bearer ${token}` } }),
    ...(body === undefined ? {} : { body }),
  });
};

/** The door's answer in one line, such as `403 NotPermitted`. */
const said = ({ status, body }: Answer): string => {
  const code = (body as { rejection?: { code: string } } | null)?.rejection?.code;
  return code === undefined ? String(status) : `${status} ${code}`;
};

/** To whom a route is not open it answers 401 when they are nobody here, 403 when they are not enough. */
const expected = ({ for: whom, gives }: Row, visitor: Visitor): string => {
  if (whom.includes(visitor)) return gives;
  const known = visitor !== 'ended session' && signedIn.some((each) => each === visitor);
  return known ? '403 NotPermitted' : '401 NotSignedIn';
};

const isRead = (route: string): boolean => route.endsWith('/record') || route.endsWith('/record.md');

describe('Every route from every door', () => {
  it('has a row: a new route says here who may ask it', () => {
    expect(Object.keys(rows).toSorted()).toEqual([...server.routes].toSorted());
  });

  it.each(Object.entries(rows).filter(([route]) => !isRead(route)))(
    '%s answers whom it is for, and nobody else',
    async (route, row) => {
      for (const visitor of visitors)
        expect([visitor, said(await request(route, row, visitor, statuses.checkingIn))]).toEqual([
          visitor,
          expected(row, visitor),
        ]);
    },
  );

  it.each(Object.entries(statuses))(
    'the record of a meeting that is %s is read by those inside, and by everybody once it lies open',
    async (status, scene) => {
      const open = status === 'record' || status === 'sealed';
      for (const [route, row] of Object.entries(rows).filter(([name]) => isRead(name)))
        for (const visitor of visitors) {
          const answer = said(await request(route, row, visitor, scene));
          const inside = row.for.includes(visitor) || open;
          expect([visitor, answer]).toEqual([visitor, inside ? '200' : '401 NotSignedIn']);
        }
    },
  );
});
