import type { TaskId } from '../ids.ts';
import type { TaskDetails } from './commands.ts';

/** Something somebody undertakes to do by a day. */
export type Task = TaskDetails & { assignedAt: number; dropped: { reason: string; at: number } | null };

export type TasksState = { tasks: Record<TaskId, Task>; order: readonly TaskId[] };

export const initialTasks: TasksState = { tasks: {}, order: [] };
