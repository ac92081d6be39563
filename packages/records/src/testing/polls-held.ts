import type { Visibility } from '@yishi/core';
import { itemId, type Scene } from '@yishi/core/testing';
import type { Scenario, StoryPoll } from '@yishi/scenarios';
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
