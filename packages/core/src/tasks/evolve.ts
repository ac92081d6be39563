import type { TaskId } from '../ids.ts';
import type { TasksEvent } from './events.ts';
import type { Task, TasksState } from './state.ts';

const change = (state: TasksState, id: TaskId, to: (task: Task) => Task): TasksState => {
  const task = state.tasks[id];
  return task === undefined ? state : { ...state, tasks: { ...state.tasks, [id]: to(task) } };
};

/** Folds a fact about tasks. A fact about a task that is not there changes nothing. */
export const evolveTasks = (state: TasksState, event: TasksEvent, at: number): TasksState => {
  switch (event.type) {
    case 'TaskAssigned': {
      const task = { ...event.task, assignedAt: at, dropped: null };
      return { tasks: { ...state.tasks, [task.id]: task }, order: [...state.order, task.id] };
    }
    case 'TaskChanged':
      return change(state, event.task.id, (task) => ({ ...task, ...event.task }));
    case 'TaskDropped':
      return change(state, event.task, (task) => ({ ...task, dropped: { reason: event.reason, at } }));
    default:
      return event satisfies never;
  }
};
