import { DissentId, type DissentSubject, type Visibility } from '@yishi/core';
import { itemId, recorder, roundId, type Scene } from '@yishi/core/testing';
import type { Scenario, StoryPoll, StoryStatement } from '@yishi/scenarios';
import { actorsOf } from './actors-of.ts';

/** The polls of a phase: drafted, put, answered as told with every change of mind, counted and published. */
export const pollsHeld = (scene: Scene, scenario: Scenario, phase: string): Scene =>
  scenario.polls.filter((poll) => poll.phase === phase).reduce((so, poll) => held(so, poll, scenario), scene);

const visibilityIn = ({ state }: Scene): Visibility =>
  state.procedure.kind?.visibility ?? { staff: 'live', member: 'live', public: 'live' };

const held = (scene: Scene, told: StoryPoll, { people }: Scenario): Scene => {
  const { id: poll, title, paragraphs, answers, phase: _, item, ...draft } = told;
  const actorFor = actorsOf(people);
  const put = scene
    .after({
      type: 'DraftPoll',
      draft: {
        ...draft,
        poll,
        motion: { title, paragraphs, statement: null },
        visibility: visibilityIn(scene),
        item: itemId(`i${item}`),
        rerunOf: null,
      },
    })
    .after({ type: 'ReadyPoll', poll })
    .after({ type: 'OpenPoll', poll });
  return answers
    .flatMap(({ person, first, choice }) =>
      (first === null ? [] : [first]).concat(choice).map((c) => ({ person, c })),
    )
    .reduce(
      (so, { person, c: choice }) => so.after({ type: 'AnswerPoll', poll, person, choice }, actorFor(person)),
      put,
    )
    .after({ type: 'ClosePoll', poll, seenMissing: 0 })
    .after({ type: 'PublishPoll', poll });
};

/** The statements of a phase: put, tested version by version, concluded, each where it is told. */
export const statementsHeld = (scene: Scene, scenario: Scenario, phase: string): Scene =>
  scenario.statements.reduce(
    (so, told) => concludedIn(roundsHeld(putIn(so, told, phase), told, scenario, phase), told, phase),
    scene,
  );

const putIn = (
  scene: Scene,
  { id: statement, putIn: where, versions, ...told }: StoryStatement,
  phase: string,
) =>
  where !== phase
    ? scene
    : scene.after({
        type: 'PutStatement',
        statement,
        title: told.title,
        paragraphs: versions[0]?.paragraphs ?? [],
        item: itemId(`i${told.item}`),
        scale: told.scale,
      });

const amended = (scene: Scene, { id, versions }: StoryStatement, version: number): Scene => {
  const seen = scene.state.consensus.statements[id]?.versions.length ?? 0;
  const next = versions[version - 1];
  return seen === version || next === undefined
    ? scene
    : scene.after({ type: 'AmendStatement', statement: id, seen, ...next });
};

const roundsHeld = (scene: Scene, told: StoryStatement, { people }: Scenario, phase: string): Scene => {
  const actorFor = actorsOf(people);
  return told.rounds.reduce((so, { phase: where, version, positions }, n) => {
    if (where !== phase) return so;
    const asked = { statement: told.id, round: roundId(`${told.id}-${n}`) };
    return positions
      .reduce(
        (s, { person, level, reason }) =>
          s.after({ type: 'AnswerRound', ...asked, person, level, reason }, actorFor(person)),
        amended(so, told, version).after({ type: 'OpenRound', ...asked, seen: version }),
      )
      .after({ type: 'CloseRound', ...asked, seenMissing: 0 });
  }, scene);
};

const concludedIn = (
  scene: Scene,
  { id, concludedIn: where, versions, outcome }: StoryStatement,
  phase: string,
) =>
  where !== phase
    ? scene
    : scene.after({ type: 'ConcludeStatement', statement: id, seen: versions.length, outcome, poll: null });

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
