import { type MeetingState, speechClock } from '@yishi/core';

/** The share of the running speech that is left, below zero the share by which it is exceeded; null without a limit. */
export const shareLeft = ({ queue }: MeetingState, now: number): number | null => {
  const speech = queue.speaking === null ? null : (queue.entries[queue.speaking]?.speech ?? null);
  if (speech === null || speech.limitMs === null) return null;
  return 1 - speechClock(speech, now).spokenMs / Math.max(1, speech.limitMs + speech.extendedMs);
};
