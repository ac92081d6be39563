import type { Task } from '@yishi/core';
import { titleOf } from './dissent-cards.ts';
import type { TaskRow } from './document.ts';
import { type Scribe, withUnit } from './scribe.ts';
import { sentence } from './sentence.ts';
import { dayInWords } from './times.ts';

/** Who does what by when; what is not settled is said, and what was dropped stays with its reason. */
export const taskRows = (scribe: Scribe): TaskRow[] =>
  scribe.state.tasks.order.flatMap((id) => {
    const task = scribe.state.tasks.tasks[id];
    return task === undefined ? [] : [rowOf(scribe, task)];
  });

const rowOf = (scribe: Scribe, task: Task): TaskRow => {
  const { what, due, from, dropped } = task;
  return {
    what,
    who: responsibleOf(scribe, task),
    due: due === null ? null : dayInWords(scribe, due),
    from: from === null ? null : titleOf(scribe, from),
    missing: dropped === null ? missingWords(scribe, task) : null,
    dropped: dropped === null ? null : sentence(scribe.minutes.task.dropped, { reason: dropped.reason }),
  };
};

const responsibleOf = (scribe: Scribe, { responsible }: Task): string | null => {
  if (responsible === null) return null;
  const person = responsible.person === null ? undefined : scribe.state.attendance.people[responsible.person];
  return person === undefined ? responsible.name : withUnit(scribe, person);
};

const missingWords = ({ minutes: { task } }: Scribe, { responsible, due }: Task): string | null => {
  if (responsible === null && due === null) return task.noBoth;
  if (responsible === null) return task.noWho;
  return due === null ? task.noDue : null;
};
