import type { MeetingId, StaffRole } from '@yishi/core';
import { smallMeeting } from '../../kit/small-meeting.ts';

/** Who asks over HTTP. */
export type Visitor =
  | 'nobody'
  | 'observer'
  | 'member'
  | 'member of another meeting'
  | 'ended session'
  | 'no role'
  | StaffRole;

const account: readonly Visitor[] = ['facilitator', 'recorder', 'desk', 'no role'];
const staff: readonly Visitor[] = ['facilitator', 'recorder', 'desk'];
const office: readonly Visitor[] = ['facilitator', 'recorder'];
const chair: readonly Visitor[] = ['facilitator'];
/** Those who hold something of this meeting. */
const inside: readonly Visitor[] = [...staff, 'member', 'observer'];

export const visitors: readonly Visitor[] = [
  'nobody',
  'observer',
  'member',
  'member of another meeting',
  'ended session',
  'no role',
  ...staff,
];

/** What a request needs to be in order; the meeting and its keys are new for each request. */
export type Ground = {
  meeting: MeetingId;
  joinCode: string;
  invitation: string;
  startKey: string;
  /** The account of whoever is signed in, else of a facilitator. */
  account: { name: string; password: string };
  visitor: Visitor;
  /** What a member or an observer holds. */
  token: string;
};

/** `for` says who is answered; `gives` what is said: a status, and a code where there is one; `body` what is asked. Whoever else asks is refused. */
export type Row = {
  for: readonly Visitor[];
  gives: string;
  body?: (ground: Ground) => object;
};

const everybody = visitors;
const password = '枫林社区自己的一句口令';

/** Every route, with who may ask it: written by hand, held against what the server answers. */
export const rows: Readonly<Record<string, Row>> = {
  'GET /board': { for: everybody, gives: '200' },
  'GET /meetings/:id/summary': { for: everybody, gives: '200' },
  'GET /meetings/:id/record': { for: inside, gives: '200' },
  'GET /meetings/:id/record.md': { for: inside, gives: '200' },
  'POST /meetings/:id/texts-ticket': {
    for: inside,
    gives: '200',
    body: ({ visitor, token }) => {
      if (visitor === 'observer') return { door: 'observer', token };
      if (visitor.startsWith('member')) return { door: 'member', token };
      return { door: 'staff', role: staff.includes(visitor) ? visitor : 'facilitator' };
    },
  },
  'POST /join/look': { for: everybody, gives: '200', body: ({ joinCode }) => ({ by: { code: joinCode } }) },
  'POST /join/enter': {
    for: everybody,
    gives: '200',
    body: ({ joinCode }) => ({ by: { code: joinCode }, who: { person: 'p3' }, channel: 'room' }),
  },
  'POST /join/leave': {
    for: everybody,
    gives: '204',
    body: ({ meeting }) => ({ meeting, token: '0'.repeat(43) }),
  },
  'POST /staff/claim': {
    for: everybody,
    gives: '200',
    body: ({ invitation }) => ({ key: invitation, name: `新同事 ${invitation}`, password }),
  },
  'POST /staff/login': {
    for: everybody,
    gives: '200',
    body: ({ account: { name, password } }) => ({ name, password }),
  },
  'POST /staff/enter': { for: everybody, gives: '200', body: ({ startKey }) => ({ key: startKey }) },
  'POST /staff/logout': { for: account, gives: '204', body: () => ({}) },
  'POST /staff/logout-everywhere': { for: account, gives: '204', body: () => ({}) },
  'GET /staff/me': { for: account, gives: '200' },
  'GET /staff/account': { for: account, gives: '200' },
  'POST /staff/password': {
    for: account,
    gives: '204',
    body: ({ account: own }) => ({ current: own.password, password: own.password }),
  },
  'POST /staff/second-step/begin': {
    for: account,
    gives: '200',
    body: ({ account: own }) => ({ password: own.password }),
  },
  'POST /staff/second-step/confirm': {
    for: account,
    gives: '401 WrongCode',
    body: () => ({ code: '000000' }),
  },
  'POST /staff/second-step/remove': {
    for: account,
    gives: '401 WrongCode',
    body: ({ account: own }) => ({ password: own.password, code: '000000' }),
  },
  'GET /staff/colleagues': { for: staff, gives: '200' },
  'POST /staff/colleagues/:id': { for: chair, gives: '200', body: () => ({ roles: ['desk'] }) },
  'POST /staff/invite': { for: chair, gives: '200', body: () => ({ roles: ['desk'] }) },
  'GET /staff/kinds': { for: staff, gives: '200' },
  'GET /staff/scenarios': { for: staff, gives: '200' },
  'GET /staff/meetings': { for: staff, gives: '200' },
  'POST /staff/meetings': { for: office, gives: '200', body: () => smallMeeting(Date.UTC(2026, 2, 12, 11)) },
  'GET /staff/meetings/:id': { for: staff, gives: '200' },
  'POST /staff/meetings/:id/rotate': { for: staff, gives: '200', body: () => ({ which: 'join' }) },
  'POST /staff/meetings/:id/release': { for: staff, gives: '204', body: () => ({ person: 'p1' }) },
  'POST /staff/meetings/:id/suggestions': { for: chair, gives: '200', body: () => ({ open: true }) },
  'POST /staff/practice': {
    for: staff,
    gives: '404 NotFound',
    body: () => ({ scenario: 'none', pace: 'fast', autopilot: false, language: 'en' }),
  },
};
