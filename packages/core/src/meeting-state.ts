import { type AgendaState, initialAgenda } from './agenda/state.ts';
import { type AttendanceState, initialAttendance } from './attendance/state.ts';
import { type ConsensusState, initialConsensus } from './consensus/state.ts';
import type { CommandId } from './ids.ts';
import { initialPhases, type PhasesState } from './phases/state.ts';
import { initialPolls, type PollsState } from './poll/state.ts';
import { initialProcedure, type ProcedureState } from './procedure/state.ts';
import { initialQueue, type QueueState } from './queue/state.ts';
import { initialRecord, type RecordState } from './record/state.ts';
import { initialTasks, type TasksState } from './tasks/state.ts';

/**
 * A meeting, folded from its log; plain JSON. `version` is the number of the last event. `handled` maps the id of
 * every command that left events to the version it ended at, so that a command sent again has the effect of once;
 * views leave it empty.
 */
export type MeetingState = {
  version: number;
  handled: Record<CommandId, number>;
  procedure: ProcedureState;
  phases: PhasesState;
  attendance: AttendanceState;
  agenda: AgendaState;
  queue: QueueState;
  poll: PollsState;
  consensus: ConsensusState;
  tasks: TasksState;
  record: RecordState;
};

/** The meeting before its first event. */
export const initialMeeting: MeetingState = {
  version: 0,
  handled: {},
  procedure: initialProcedure,
  phases: initialPhases,
  attendance: initialAttendance,
  agenda: initialAgenda,
  queue: initialQueue,
  poll: initialPolls,
  consensus: initialConsensus,
  tasks: initialTasks,
  record: initialRecord,
};
