import type { Task } from '@yishi/core';
import { fill, formatDue } from '@yishi/i18n';
import { titleOf } from './dissent-cards.ts';
import type { TaskRow } from './document.ts';
import type { Scribe } from './scribe.ts';

/** Who does what by when; what is not settled is said, and what was dropped stays with its reason. */
export const taskRows = (scribe: Scribe): TaskRow[] =>
  scribe.state.tasks.order.flatMap((id) => {
    const task = scribe.state.tasks.tasks[id];
    return task === undefined ? [] : [rowOf(scribe, task)];
  });

const rowOf = (scribe: Scribe, task: Task): TaskRow => ({
  what: task.what,
  who: task.responsible?.name ?? null,
  due: task.due === null ? null : formatDue(task.due, scribe.language),
  from: task.from === null ? null : titleOf(scribe, task.from),
  missing: task.dropped === null ? missingWords(scribe, task) : null,
  dropped: task.dropped === null ? null : fill(scribe.minutes.task.dropped, { reason: task.dropped.reason }),
});

const missingWords = ({ minutes: { task } }: Scribe, { responsible, due }: Task): string | null => {
  if (responsible === null && due === null) return task.noBoth;
  if (responsible === null) return task.noWho;
  return due === null ? task.noDue : null;
};
