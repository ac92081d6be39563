import type { Dissent, DissentSubject, MeetingState, Task } from '@yishi/core';

const isSame = (one: DissentSubject, other: DissentSubject): boolean => {
  if (one.about === 'poll') return other.about === 'poll' && one.poll === other.poll;
  return other.about === 'statement' && one.statement === other.statement;
};

/** The views that did not prevail in a decision, in the order they were given. */
export const dissentsOn = ({ consensus }: MeetingState, subject: DissentSubject): Dissent[] =>
  consensus.dissents.filter((dissent) => isSame(dissent.subject, subject));

/** What somebody undertook because of a decision and still has to do. */
export const tasksFrom = ({ tasks }: MeetingState, subject: DissentSubject): Task[] =>
  tasks.order
    .flatMap((id) => tasks.tasks[id] ?? [])
    .filter(({ from, dropped }) => dropped === null && from !== null && isSame(from, subject));
