import type { Actor } from './actor.ts';
import type { AgendaEvent } from './agenda/events.ts';
import type { AttendanceEvent } from './attendance/events.ts';
import type { ConsensusEvent } from './consensus/events.ts';
import type { CommandId } from './ids.ts';
import type { PhasesEvent } from './phases/events.ts';
import type { PollEvent } from './poll/events.ts';
import type { ProcedureEvent } from './procedure/events.ts';
import type { QueueEvent } from './queue/events.ts';
import type { RecordEvent } from './record/events.ts';
import type { TasksEvent } from './tasks/events.ts';

/** The facts of each slice. */
export type SliceEvents = {
  procedure: ProcedureEvent;
  phases: PhasesEvent;
  attendance: AttendanceEvent;
  agenda: AgendaEvent;
  queue: QueueEvent;
  poll: PollEvent;
  consensus: ConsensusEvent;
  tasks: TasksEvent;
  record: RecordEvent;
};

/** A fact of a meeting. */
export type MeetingEvent = SliceEvents[keyof SliceEvents];

/** Stands where a view may not see the fact; it keeps the versions without a gap. Never in the log. */
export type Withheld = { type: 'Withheld' };

/**
 * A fact with its place in the log: `version` counts from 1 without a gap, `at` is the server's instant, `by` who
 * gave the command and `commandId` which; both are null on the way to a view that may not see them.
 */
export type Recorded<Event = MeetingEvent> = {
  version: number;
  at: number;
  by: Actor | null;
  commandId: CommandId | null;
  event: Event;
};

/** What a view folds. */
export type ViewEvent = Recorded<MeetingEvent | Withheld>;
