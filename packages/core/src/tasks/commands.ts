import { z } from 'zod';
import { PersonId, PollId, StatementId, TaskId } from '../ids.ts';
import { Day, Line, Remark } from '../words.ts';

/** `responsible` is a person of the roster or, where they are not on it, just a name; `due` null only while unsettled. */
export const TaskDetails = z.object({
  id: TaskId,
  what: z.string().trim().min(1).max(200),
  responsible: z.object({ person: PersonId.nullable(), name: Line }).nullable(),
  due: Day.nullable(),
  from: z
    .discriminatedUnion('about', [
      z.object({ about: z.literal('poll'), poll: PollId }),
      z.object({ about: z.literal('statement'), statement: StatementId }),
    ])
    .nullable(),
});
export type TaskDetails = z.infer<typeof TaskDetails>;

export const AssignTask = z.object({ type: z.literal('AssignTask'), task: TaskDetails });
export const ChangeTask = z.object({ type: z.literal('ChangeTask'), task: TaskDetails });
export const DropTask = z.object({ type: z.literal('DropTask'), task: TaskId, reason: Remark });

export const TasksCommand = z.discriminatedUnion('type', [AssignTask, ChangeTask, DropTask]);
export type TasksCommand = z.infer<typeof TasksCommand>;
