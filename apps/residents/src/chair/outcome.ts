import { currentPhase } from '@yishi/core';
import { subjectOf } from '../behaviour/concluding.ts';
import { type Scene, type Wish, wish } from '../behaviour/wish.ts';
import type { Story } from '../story/story.ts';

type ToldTask = Story['tasks'][number];

const DAY_MS = 86_400_000;

/** A calendar day of the meeting's place (China has one time, eight hours ahead of UTC). */
const dayAfter = (instant: number, days: number): string =>
  new Date(instant + days * DAY_MS + 8 * 3_600_000).toISOString().slice(0, 10);

const sourceOf = ({ from }: ToldTask) => {
  if (from === null) return null;
  return 'poll' in from
    ? { about: 'poll' as const, poll: from.poll }
    : { about: 'statement' as const, statement: from.statement };
};

const assigns = (task: ToldTask, { state, now }: Scene): Wish => {
  const { id, what, responsible, dueDays } = task;
  const name = state.attendance.people[responsible]?.name ?? responsible;
  const opened = state.procedure.sittings.at(-1)?.openedAt ?? now;
  return wish(`task:${id}`, 4000, {
    type: 'AssignTask',
    task: {
      id,
      what,
      responsible: { person: responsible, name },
      due: dayAfter(opened, dueDays),
      from: sourceOf(task),
    },
  });
};

const unassigned = ({ state, story }: Scene): ToldTask[] =>
  story.tasks.filter(({ id }) => state.tasks.tasks[id] === undefined);

/** Answers the dissents that were written down; the task an answer promises is given out first. */
export const answersDissents = (scene: Scene): Wish[] => {
  const { state, story } = scene;
  const open = state.consensus.dissents.find(({ answer }) => answer === null);
  const told = story.dissents.find(
    (d) => d.person === open?.person && JSON.stringify(subjectOf(d, state)) === JSON.stringify(open.subject),
  );
  if (open === undefined || told === undefined) return [];
  const promised = unassigned(scene).find(({ id }) => id === told.answer.task);
  if (promised !== undefined) return [assigns(promised, scene)];
  return [
    wish(`answerDissent:${open.id}`, 6000, { type: 'AnswerDissent', dissent: open.id, ...told.answer }),
  ];
};

/** Tasks are given out in their own phase; a kind without one has them at its end. */
export const assignsTasks = (scene: Scene): Wish[] => {
  const phases = scene.state.procedure.kind?.phases ?? [];
  const place = phases.find(({ id }) => id === 'tasks') ?? phases.at(-1);
  const [next] = unassigned(scene);
  return next === undefined || currentPhase(scene.state)?.id !== place?.id ? [] : [assigns(next, scene)];
};
