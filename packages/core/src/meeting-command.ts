import { z } from 'zod';
import { AgendaCommand } from './agenda/commands.ts';
import { AttendanceCommand } from './attendance/commands.ts';
import { ConsensusCommand } from './consensus/commands.ts';
import { PhasesCommand } from './phases/commands.ts';
import { PollCommand } from './poll/commands.ts';
import { ProcedureCommand } from './procedure/commands.ts';
import { QueueCommand } from './queue/commands.ts';
import { RecordCommand } from './record/commands.ts';
import { TasksCommand } from './tasks/commands.ts';

/** Every command a meeting understands. */
export const MeetingCommand = z.discriminatedUnion('type', [
  ProcedureCommand,
  PhasesCommand,
  AttendanceCommand,
  AgendaCommand,
  QueueCommand,
  PollCommand,
  ConsensusCommand,
  TasksCommand,
  RecordCommand,
]);
export type MeetingCommand = z.infer<typeof MeetingCommand>;
export type CommandType = MeetingCommand['type'];

/** The commands of each slice. */
export type SliceCommands = {
  procedure: ProcedureCommand;
  phases: PhasesCommand;
  attendance: AttendanceCommand;
  agenda: AgendaCommand;
  queue: QueueCommand;
  poll: PollCommand;
  consensus: ConsensusCommand;
  tasks: TasksCommand;
  record: RecordCommand;
};
