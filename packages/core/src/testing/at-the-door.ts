import type { Channel } from '../category.ts';
import type { MeetingCommand } from '../meeting-command.ts';
import { draftedMeeting } from './meeting-in.ts';
import { personId } from './names.ts';
import type { Scene } from './scene.ts';

/** p1 to p6 on the roster: p4 remote, p5 in the room without a device, the others in the room. */
export const doorsOpen = (): Scene => draftedMeeting().after({ type: 'OpenCheckIn' });

export const checkIn = (id: string, channel: Channel): MeetingCommand => ({
  type: 'CheckIn',
  person: personId(id),
  channel,
  identity: 'document',
});

export const checkOut = (id: string): MeetingCommand => ({ type: 'CheckOut', person: personId(id) });

export const personIn = ({ state }: Scene, id: string) => state.attendance.people[personId(id)];
