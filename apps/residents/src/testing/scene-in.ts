import type { MeetingState } from '@yishi/core';
import type { Scene } from '../behaviour/wish.ts';
import { chanceOf } from '../chance.ts';
import type { Story } from '../story/story.ts';

const nothing: Story = {
  absent: [],
  agenda: [],
  hands: [],
  statements: [],
  polls: [],
  dissents: [],
  tasks: [],
  dropOffs: [],
};

/** What somebody knows in a test: this meeting, and of the story only what is given. */
export const sceneIn = (state: MeetingState, story: Partial<Story> = {}, seed = 1): Scene => ({
  state,
  story: { ...nothing, ...story },
  chance: (...words) => chanceOf(seed, ...words),
  now: 0,
});
