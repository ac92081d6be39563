import { type Entry, type MeetingState, type Speech, speechClock } from '@yishi/core';

/** Whoever has the floor, as they asked for it. */
export const speakingEntry = ({ queue }: MeetingState): Entry | null =>
  queue.speaking === null ? null : (queue.entries[queue.speaking] ?? null);

/** The share of a speech that is left, below zero the share by which it is exceeded; null without a limit. */
export const shareLeft = (speech: Speech | null | undefined, now: number): number | null => {
  if (speech === null || speech === undefined || speech.limitMs === null) return null;
  return 1 - speechClock(speech, now).spokenMs / Math.max(1, speech.limitMs + speech.extendedMs);
};
