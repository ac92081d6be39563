import type { MeetingState } from '@yishi/core';
import type { Chance } from '../chance.ts';
import { madeUpStory } from './made-up-story.ts';
import type { Story } from './story.ts';

type Chances = (...words: readonly string[]) => Chance;

/** What a made-up story depends on. */
const groundsOf = ({ attendance, agenda }: MeetingState): string =>
  `${attendance.order.length}/${agenda.items.length}`;

/** Tells the story of the meeting: the one that was given, or one made up for its roster and agenda. */
export const storyTeller = (told: Story | null, chance: Chances): ((state: MeetingState) => Story) => {
  const made = new Map<string, Story>();
  return (state) => {
    if (told !== null) return told;
    const grounds = groundsOf(state);
    const story = made.get(grounds) ?? madeUpStory(state, chance);
    made.set(grounds, story);
    return story;
  };
};
