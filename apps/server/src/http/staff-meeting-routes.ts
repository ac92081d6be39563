import type { Actor, MeetingId, StaffRole } from '@yishi/core';
import { NewMeetingRequest, ReleaseRequest, RotateRequest, SuggestionsRequest } from '@yishi/protocol';
import type { StaffMeeting, StaffSelf } from '@yishi/protocol/names';
import { spokenCode } from '../auth/secrets.ts';
import type { House } from '../house.ts';
import { linksOf } from '../meetings/meeting-links.ts';
import { refuse, type Reply } from './reply.ts';
import { asStaff, type StaffRequest, withBody, withMeeting } from './routes.ts';

/** The role a member of staff acts in outside a meeting's screens: the strongest they have. */
const actorOf = ({ id, name, roles }: StaffSelf): Actor => {
  const role: StaffRole = roles.includes('facilitator') ? 'facilitator' : (roles[0] ?? 'desk');
  return { kind: 'staff', id, name, role };
};

/** What staff see of a meeting, with all its links. */
export const staffMeeting = async (house: House, meeting: MeetingId): Promise<Reply> => {
  const entry = await house.register.of(meeting);
  const keys = house.keys.of(meeting);
  if (entry === null || keys === null) return refuse('MeetingStopped');
  const body: StaffMeeting = {
    card: entry.card,
    joinCode: spokenCode(keys.joinCode),
    links: linksOf(meeting, keys),
    suggestions: keys.suggestions,
    taken: house.members.taken(meeting),
  };
  return { body };
};

/** Meetings as staff arrange them: `/api/staff/meetings`. */
export const staffMeetingRoutes = (house: House) => {
  const inMeeting = (handle: (meeting: MeetingId, staff: StaffRequest) => Promise<Reply> | Reply) =>
    asStaff(house, (staff) => withMeeting(house, staff.request, (meeting) => handle(meeting, staff)));

  return {
    'GET /staff/kinds': asStaff(house, () => ({ body: { kinds: house.kinds } })),
    'GET /staff/meetings': asStaff(house, async () => ({
      body: { meetings: await house.register.all(), now: house.clock.now() },
    })),
    'POST /staff/meetings': asStaff(house, ({ self, request }) =>
      withBody(NewMeetingRequest, async (body) => {
        const called = await house.office.call(actorOf(self), body, { practice: false });
        return 'rejection' in called ? called : staffMeeting(house, called.meeting);
      })(request),
    ),
    'GET /staff/meetings/:id': inMeeting((meeting) => staffMeeting(house, meeting)),
    'POST /staff/meetings/:id/rotate': inMeeting((meeting, { request }) =>
      withBody(RotateRequest, async ({ which }) => {
        await house.keys.rotate(meeting, which);
        return staffMeeting(house, meeting);
      })(request),
    ),
    'POST /staff/meetings/:id/release': inMeeting((meeting, { request }) =>
      withBody(ReleaseRequest, async ({ person }) => {
        await house.members.release(meeting, person);
        return { body: null };
      })(request),
    ),
    'POST /staff/meetings/:id/suggestions': inMeeting((meeting, { request, self }) =>
      withBody(SuggestionsRequest, async ({ open }) => {
        if (!self.roles.includes('facilitator')) return refuse('NotPermitted');
        await house.keys.setSuggestions(meeting, open);
        return staffMeeting(house, meeting);
      })(request),
    ),
  };
};
