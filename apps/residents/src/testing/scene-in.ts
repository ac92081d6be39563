import type { MeetingState } from '@yishi/core';
import type { Scene } from '../behaviour/wish.ts';
import { chanceOf } from '../chance.ts';
import { emptyStory, type Story } from '../story/story.ts';

/** What somebody knows in a test: this meeting, and of the story only what is given. */
export const sceneIn = (state: MeetingState, story: Partial<Story> = {}, seed = 1): Scene => ({
  state,
  story: { ...emptyStory, ...story },
  chance: (...words) => chanceOf(seed, ...words),
  now: 0,
});
