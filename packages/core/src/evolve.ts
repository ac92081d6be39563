import { evolveAgenda } from './agenda/evolve.ts';
import { evolveAttendance } from './attendance/evolve.ts';
import { evolveConsensus } from './consensus/evolve.ts';
import type { MeetingEvent, ViewEvent } from './meeting-event.ts';
import type { MeetingState } from './meeting-state.ts';
import { evolvePhases } from './phases/evolve.ts';
import { evolvePoll } from './poll/evolve.ts';
import type { ProcedureEvent } from './procedure/events.ts';
import { evolveProcedure } from './procedure/evolve.ts';
import { evolveQueue } from './queue/evolve.ts';
import type { RecordEvent } from './record/events.ts';
import { evolveRecord } from './record/evolve.ts';
import { isEventOf } from './slice-of.ts';
import { evolveTasks } from './tasks/evolve.ts';

/**
 * Folds one recorded event. Total: it never throws on an event of the log, and an event it has no use for leaves the
 * state as it is (M3). The same function folds the log on the server and the redacted events in a browser.
 */
export const evolve = (state: MeetingState, { event, version, at, commandId }: ViewEvent): MeetingState => {
  const handled = commandId === null ? state.handled : { ...state.handled, [commandId]: version };
  const next = { ...state, version, handled };
  return event.type === 'Withheld' ? next : evolveSlice(next, event, at);
};

const evolveSlice = (state: MeetingState, event: MeetingEvent, at: number): MeetingState => {
  if (isEventOf('procedure', event))
    return {
      ...state,
      procedure: evolveProcedure(state.procedure, event, at),
      phases: atSession(state, event, at),
      attendance: atPuttingOff(state, event, at),
    };
  if (isEventOf('phases', event)) return { ...state, phases: evolvePhases(state.phases, event, at) };
  if (isEventOf('attendance', event))
    return { ...state, attendance: evolveAttendance(state.attendance, event, at) };
  if (isEventOf('agenda', event)) return { ...state, agenda: evolveAgenda(state.agenda, event, at) };
  if (isEventOf('queue', event)) return { ...state, queue: evolveQueue(state.queue, event, at) };
  if (isEventOf('poll', event)) return { ...state, poll: evolvePoll(state.poll, event, at) };
  if (isEventOf('consensus', event))
    return { ...state, consensus: evolveConsensus(state.consensus, event, at) };
  if (isEventOf('tasks', event)) return { ...state, tasks: evolveTasks(state.tasks, event, at) };
  if (isEventOf('record', event))
    return {
      ...state,
      record: evolveRecord(state.record, event, at),
      procedure: atMilestone(state, event, at),
    };
  return state;
};

/** Opening the session begins the script, closing the meeting ends it (H6). */
const atSession = ({ procedure, phases }: MeetingState, event: ProcedureEvent, at: number) => {
  const first = procedure.kind?.phases[0]?.id;
  if (event.type === 'SessionOpened' && first !== undefined)
    return evolvePhases(phases, { type: 'SessionOpened', first }, at);
  return event.type === 'MeetingClosed' ? evolvePhases(phases, event, at) : phases;
};

/** A meeting that goes on another day sends everybody home (T10). */
const atPuttingOff = ({ attendance }: MeetingState, event: ProcedureEvent, at: number) =>
  event.type === 'MeetingAdjourned' || event.type === 'QuorumMissed'
    ? evolveAttendance(attendance, { type: event.type }, at)
    : attendance;

/** Opening and sealing the record also move the meeting on. */
const atMilestone = ({ procedure }: MeetingState, event: RecordEvent, at: number) =>
  event.type === 'RecordOpened' || event.type === 'RecordSealed'
    ? evolveProcedure(procedure, { type: event.type }, at)
    : procedure;
