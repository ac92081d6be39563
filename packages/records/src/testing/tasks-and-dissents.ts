import { DissentId, type DissentSubject } from '@yishi/core';
import { recorder, type Scene } from '@yishi/core/testing';
import type { Scenario } from '@yishi/scenarios';
import { actorsOf } from './actors-of.ts';

type Subject = Scenario['dissents'][number]['about'];

const subjectOf = (about: Subject): DissentSubject =>
  'poll' in about ? { about: 'poll', poll: about.poll } : { about: 'statement', statement: about.statement };

const dueIn = (days: number, at: number): string =>
  new Date(at + days * 86_400_000).toISOString().slice(0, 10);

/** The tasks that are taken on, and the views that did not prevail with the meeting's answer. */
export const tasksAndDissents = (scene: Scene, { tasks, dissents, people }: Scenario): Scene => {
  const actorFor = actorsOf(people);
  const nameOf = (id: string) => people.find((p) => p.id === id)?.name ?? id;
  const assigned = tasks.reduce(
    (so, { id, what, responsible, dueDays, from }) =>
      so.after(
        {
          type: 'AssignTask',
          task: {
            id,
            what,
            responsible: { person: responsible, name: nameOf(responsible) },
            due: dueIn(dueDays, so.at),
            from: from === null ? null : subjectOf(from),
          },
        },
        recorder,
      ),
    scene,
  );
  return dissents.reduce((so, { about, person, reason, condition, answer }, i) => {
    const dissent = DissentId.parse(`d${i}`);
    return so
      .after(
        { type: 'RecordDissent', dissent, subject: subjectOf(about), person, reason, condition },
        actorFor(person),
      )
      .after({ type: 'AnswerDissent', dissent, ...answer }, recorder);
  }, assigned);
};
