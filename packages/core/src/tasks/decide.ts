import { accept, type Decision, refuse } from '../decision.ts';
import type { Rejection } from '../rejection.ts';
import { wrongStatus } from '../wrong-status.ts';
import type { TaskDetails, TasksCommand } from './commands.ts';
import type { TasksEvent } from './events.ts';
import type { TasksFacts } from './facts.ts';
import type { Task, TasksState } from './state.ts';

type Of<Type extends TasksCommand['type']> = Extract<TasksCommand, { type: Type }>;

const untilRecord = ['checkingIn', 'inSession', 'recess', 'adjourned', 'closed'] as const;

const strangerIn = ({ responsible }: TaskDetails, { people }: TasksFacts): boolean =>
  responsible !== null && responsible.person !== null && !people.has(responsible.person);

const assign = (state: TasksState, { task }: Of<'AssignTask'>, facts: TasksFacts): Decision<TasksEvent> => {
  if (state.tasks[task.id] !== undefined) return refuse({ code: 'AlreadyExists' });
  if (strangerIn(task, facts)) return refuse({ code: 'UnknownPerson' });
  return accept({ type: 'TaskAssigned', task });
};

const endedOr = (task: Task | undefined): Rejection | null => {
  if (task === undefined) return { code: 'UnknownTask' };
  return task.dropped === null ? null : { code: 'TaskEnded' };
};

const saysTheSame = (a: TaskDetails, b: TaskDetails): boolean =>
  JSON.stringify([a.what, a.responsible, a.due, a.from]) ===
  JSON.stringify([b.what, b.responsible, b.due, b.from]);

const change = (state: TasksState, { task }: Of<'ChangeTask'>, facts: TasksFacts): Decision<TasksEvent> => {
  const current = state.tasks[task.id];
  const fault = endedOr(current);
  if (fault !== null) return refuse(fault);
  if (strangerIn(task, facts)) return refuse({ code: 'UnknownPerson' });
  return current !== undefined && saysTheSame(current, task)
    ? accept()
    : accept({ type: 'TaskChanged', task });
};

const drop = (state: TasksState, { task: id, reason }: Of<'DropTask'>): Decision<TasksEvent> => {
  const fault = endedOr(state.tasks[id]);
  return fault === null ? accept({ type: 'TaskDropped', task: id, reason }) : refuse(fault);
};

/** Tasks are settled from check-in until the record is laid open (K1). */
export const decideTasks = (
  state: TasksState,
  command: TasksCommand,
  facts: TasksFacts,
): Decision<TasksEvent> => {
  const refused = wrongStatus(facts.status, untilRecord);
  if (refused !== null) return refused;
  switch (command.type) {
    case 'AssignTask':
      return assign(state, command, facts);
    case 'ChangeTask':
      return change(state, command, facts);
    case 'DropTask':
      return drop(state, command);
    default:
      return command satisfies never;
  }
};
