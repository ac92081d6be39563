import type { Audience } from './audience.ts';
import { redactAttendance, redactAttendanceEvent } from './attendance/view.ts';
import { redactConsensus, redactConsensusEvent } from './consensus/view.ts';
import type { MeetingEvent, Recorded, ViewEvent, Withheld } from './meeting-event.ts';
import type { MeetingState } from './meeting-state.ts';
import { redactPoll, redactPollEvent } from './poll/view.ts';
import { isEventOf } from './slice-of.ts';

/** The meeting as this audience may see it. */
export const redactState = (state: MeetingState, audience: Audience): MeetingState => ({
  ...state,
  handled: {},
  attendance: redactAttendance(state.attendance, audience),
  poll: redactPoll(state.poll, audience),
  consensus: redactConsensus(state.consensus, audience),
});

/** The event as this audience may see it; `after` is the whole state with the event folded in. */
export const redactEvent = (recorded: Recorded, after: MeetingState, audience: Audience): ViewEvent => ({
  ...recorded,
  commandId: null,
  by: audience.kind === 'staff' ? recorded.by : null,
  event: redactFact(recorded.event, after, audience),
});

const redactFact = (
  event: MeetingEvent,
  after: MeetingState,
  audience: Audience,
): MeetingEvent | Withheld => {
  if (isEventOf('attendance', event)) return redactAttendanceEvent(event, audience);
  if (isEventOf('poll', event)) return redactPollEvent(event, after.poll, audience);
  if (isEventOf('consensus', event)) return redactConsensusEvent(event, audience);
  return event;
};
