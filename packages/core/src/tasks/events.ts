import type { TaskId } from '../ids.ts';
import type { TaskDetails } from './commands.ts';

export type TasksEvent =
  | { type: 'TaskAssigned'; task: TaskDetails }
  | { type: 'TaskChanged'; task: TaskDetails }
  | { type: 'TaskDropped'; task: TaskId; reason: string };
