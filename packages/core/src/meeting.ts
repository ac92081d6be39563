import { decideAgenda } from './agenda/decide.ts';
import { decideAttendance } from './attendance/decide.ts';
import { decideConsensus } from './consensus/decide.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { CommandId } from './ids.ts';
import type { MeetingCommand } from './meeting-command.ts';
import type { MeetingEvent } from './meeting-event.ts';
import { factsOf, type Given } from './meeting-facts.ts';
import type { MeetingState } from './meeting-state.ts';
import { mayCommand } from './permissions.ts';
import { decidePhases } from './phases/decide.ts';
import { decidePoll } from './poll/decide.ts';
import { decideProcedure } from './procedure/decide.ts';
import { decideQueue } from './queue/decide.ts';
import { decideRecord } from './record/decide.ts';
import { roleOf } from './role-of.ts';
import { isCommandOf } from './slice-of.ts';
import { decideTasks } from './tasks/decide.ts';

/**
 * Decides a command against the state it meets: which facts follow, or why none do. Pure: time, actor and ids are
 * arguments. Rules live in the slices; this only checks the role (M9), the command's id (M2) and the seal (M8), and asks.
 */
export const decide = (
  state: MeetingState,
  id: CommandId,
  command: MeetingCommand,
  given: Given,
): Decision<MeetingEvent> => {
  if (state.handled[id] !== undefined) return accept();
  if (!mayCommand(roleOf(given.by), command.type)) return refuse({ code: 'NotPermitted' });
  if (state.procedure.status === 'sealed')
    return refuse({ code: 'WrongStatus', status: 'sealed', needed: [] });
  return decideInSlice(state, command, given);
};

const decideInSlice = (
  state: MeetingState,
  command: MeetingCommand,
  given: Given,
): Decision<MeetingEvent> => {
  const facts = factsOf(state, given);
  const { kind, status } = state.procedure;
  if (isCommandOf('procedure', command)) return decideProcedure(state.procedure, command, facts.procedure());
  if (kind === null) return refuse({ code: 'WrongStatus', status, needed: ['draft'] });
  if (isCommandOf('phases', command)) return decidePhases(state.phases, command, facts.phases(kind));
  if (isCommandOf('attendance', command))
    return decideAttendance(state.attendance, command, facts.attendance());
  if (isCommandOf('agenda', command)) return decideAgenda(state.agenda, command, facts.agenda());
  if (isCommandOf('queue', command)) return decideQueue(state.queue, command, facts.queue(kind));
  if (isCommandOf('poll', command)) return decidePoll(state.poll, command, facts.poll());
  if (isCommandOf('consensus', command)) return decideConsensus(state.consensus, command, facts.consensus());
  if (isCommandOf('tasks', command)) return decideTasks(state.tasks, command, facts.tasks());
  if (isCommandOf('record', command)) return decideRecord(state.record, command, facts.record());
  return unreachable(command);
};

const unreachable = (command: never): never => {
  throw new Error(`no slice decides ${JSON.stringify(command)}`);
};
