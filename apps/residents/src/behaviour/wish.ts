import type { ItemId, MeetingCommand, MeetingState } from '@yishi/core';
import type { Chance } from '../chance.ts';
import type { Story } from '../story/story.ts';

/**
 * Something that somebody would do now, after thinking about it for so long (ms at the pace of people). The key names
 * the intention: as long as it is wished for, its time runs; once done, it is not done again.
 */
export type Wish = { key: string; afterMs: number } & (
  | { act: 'command'; command: MeetingCommand }
  | { act: 'dropOff'; awayMs: number }
  | { act: 'write'; item: ItemId; paragraphs: readonly string[] }
);

/** What somebody knows when they think about what to do. */
export type Scene = {
  state: MeetingState;
  story: Story;
  /** Chance that always falls the same way for the same words. */
  chance: (...words: readonly string[]) => Chance;
  now: number;
};

/** A wish to give a command. */
export const wish = (key: string, afterMs: number, command: MeetingCommand): Wish => ({
  key,
  afterMs,
  act: 'command',
  command,
});
