import type { MeetingState } from '@yishi/core';
import { moments, statementsOf } from './moments.ts';
import type { Scene } from './scene.ts';

/** What the facilitator may hold on the wall instead of what it would show by itself. */
export const pins = ['welcome', 'agenda', 'floor', 'text', 'result'] as const;
export type Pin = (typeof pins)[number];

/** The scene that is held; null where there is nothing of this sort to show yet. */
export const pinnedScene = (state: MeetingState, pin: Pin): Scene | null => {
  if (pin === 'text') return lastText(state);
  return pin === 'result' ? lastResult(state) : { show: pin };
};

const lastText = (state: MeetingState): Scene | null => {
  const statement = statementsOf(state).at(-1);
  return statement === undefined ? null : { show: 'statement', statement };
};

const results: ReadonlySet<Scene['show']> = new Set(['result', 'roundResult', 'conclusion']);

const lastResult = (state: MeetingState): Scene | null =>
  moments(state)
    .filter(({ scene }) => results.has(scene.show))
    .toSorted((a, b) => a.at - b.at)
    .at(-1)?.scene ?? null;
