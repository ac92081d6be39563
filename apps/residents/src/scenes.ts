import type { MeetingState } from '@yishi/core';
import { type Scenario, scenarioIn } from '@yishi/scenarios';
import type { Scene } from './behaviour/wish.ts';
import { chanceOf } from './chance.ts';
import type { ResidentsOptions } from './options.ts';
import { storyTeller } from './story/story-teller.ts';
import type { Timers } from './timers.ts';

/** The story asked for does not exist. */
export class UnknownScenario extends Error {
  override readonly name = 'UnknownScenario';
}

/**
 * The scenario that is played; null when none was asked for.
 *
 * @throws UnknownScenario
 */
export const toldScenario = ({
  scenario: id,
  language,
}: Pick<ResidentsOptions, 'scenario' | 'language'>): Scenario | null => {
  if (id === null) return null;
  const told = scenarioIn(id, language);
  if (told === undefined) throw new UnknownScenario(`there is no scenario ${id}`);
  return told;
};

/** What somebody knows, from what they see. */
export type Scenes = (state: MeetingState) => Scene;

/** Everybody knows the same story, and chance falls the same way for the same seed. */
export const scenesOf = (told: Scenario | null, seed: number, timers: Timers): Scenes => {
  const chance: Scene['chance'] = (...words) => chanceOf(seed, ...words);
  const storyFor = storyTeller(told, chance);
  return (state) => ({ state, story: storyFor(state), chance, now: timers.now() });
};
