import { type MeetingId, PersonId } from '@yishi/core';
import type { EnterReply, NewMeetingRequest, StaffMeeting } from '@yishi/protocol/names';
import { ask } from './ask.ts';
import { Client } from './client.ts';
import { smallMeeting } from './small-meeting.ts';
import { staffCookie } from './staff-cookie.ts';
import type { RunningServer } from './start-server.ts';

/** A meeting on a running server, and the ways into it. */
export type CalledMeeting = {
  meeting: MeetingId;
  cookie: string;
  joinCode: string;
  watchKey: string;
  staff(role?: 'facilitator' | 'recorder' | 'desk'): Promise<Client>;
  member(person: string): Promise<Client & { token: string }>;
  observer(): Promise<Client>;
};

const fragment = (link: string): string => link.slice(link.indexOf('#') + 1);

/** Takes a name of the roster on a device. */
export const takeName = async (url: string, joinCode: string, person: string): Promise<EnterReply> => {
  const who = { person: PersonId.parse(person) };
  const { status, body } = await ask(`${url}/api/join/enter`, {
    body: { by: { code: joinCode }, who, channel: 'room' },
  });
  if (status !== 200) throw new Error(`not let in: ${JSON.stringify(body)}`);
  return body as EnterReply;
};

/** Calls a meeting through the doors that people use. */
export const callMeeting = async (
  server: RunningServer,
  request?: NewMeetingRequest,
): Promise<CalledMeeting> => callMeetingAs({ url: server.url, cookie: await staffCookie(server) }, request);

/** Where a server is, and the cookie of somebody who signed in there. */
type Office = { url: string; cookie: string };

/** Calls a meeting as whoever signed in with this cookie. */
export const callMeetingAs = async (
  office: Office,
  request: NewMeetingRequest = smallMeeting(Date.now()),
): Promise<CalledMeeting> => {
  const { url, cookie } = office;
  const { status, body } = await ask(`${url}/api/staff/meetings`, { body: request, cookie });
  if (status !== 200) throw new Error(`not called: ${JSON.stringify(body)}`);
  return waysInto(body as StaffMeeting, office);
};

/** The ways into a meeting that was called before. */
export const calledMeeting = async (office: Office, meeting: string): Promise<CalledMeeting> => {
  const { url, cookie } = office;
  const { status, body } = await ask(`${url}/api/staff/meetings/${meeting}`, { cookie });
  if (status !== 200) throw new Error(`no such meeting: ${JSON.stringify(body)}`);
  return waysInto(body as StaffMeeting, office);
};

const waysInto = ({ card, joinCode, links }: StaffMeeting, { url, cookie }: Office): CalledMeeting => {
  const meeting = card.id;
  const watchKey = fragment(links.watch);
  return {
    meeting,
    cookie,
    joinCode,
    watchKey,
    staff: (role = 'facilitator') => Client.connect({ door: 'staff', role, cookie }, { url, meeting }),
    member: async (person) => {
      const { token } = await takeName(url, joinCode, person);
      return Object.assign(await Client.connect({ door: 'member', token }, { url, meeting }), { token });
    },
    observer: () => Client.connect({ door: 'observer', token: watchKey }, { url, meeting }),
  };
};
