import { isAssisted, type Poll, type Standing, standingOf } from '@yishi/core';
import { desk, member } from '@yishi/core/testing';
import type { Scenario } from '../scenario.ts';
import { gathered } from './gathered.ts';

/** A poll of a scenario, put to the meeting, answered by everybody as told, changes of mind included, and counted. */
export const heldPoll = (scenario: Scenario, id: string): { poll: Poll; standing: Standing } => {
  const told = scenario.polls.find((p) => p.id === id);
  if (told === undefined) throw new Error(`no poll ${id}`);
  const { title, paragraphs, answers, phase: _, id: poll, item: __, ...draft } = told;
  const assisted = new Set(scenario.people.flatMap((p) => (isAssisted(p.channel) ? [p.id] : [])));
  const visibility = { staff: 'live', member: 'live', public: 'live' } as const;
  const motion = { title, paragraphs, statement: null };
  const opened = gathered(scenario)
    .after({ type: 'DraftPoll', draft: { ...draft, poll, motion, visibility, item: null, rerunOf: null } })
    .after({ type: 'ReadyPoll', poll })
    .after({ type: 'OpenPoll', poll });
  const given = answers.flatMap(({ person, first, choice }) =>
    (first === null ? [choice] : [first, choice]).map((c) => ({ person, choice: c })),
  );
  const { state } = given
    .reduce(
      (scene, { person, choice }) =>
        scene.after(
          { type: 'AnswerPoll', poll, person, choice },
          assisted.has(person) ? desk : member(person),
        ),
      opened,
    )
    .after({ type: 'ClosePoll', poll, seenMissing: 0 });
  const held = state.poll.polls[poll];
  const standing = held === undefined ? null : standingOf(held);
  if (held === undefined || standing === null) throw new Error(`poll ${id} was not held`);
  return { poll: held, standing };
};
