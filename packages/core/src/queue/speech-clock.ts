import type { Speech } from './state.ts';

/** `leftMs` is null without a limit; `overMs` is what was spoken past it. */
export type SpeechClock = { spokenMs: number; leftMs: number | null; overMs: number };

/** What the clock of a speech shows at `now`. It stands still during a pause and after the end (Q16). */
export const speechClock = (speech: Speech, now: number): SpeechClock => {
  const until = speech.endedAt ?? speech.pausedAt ?? now;
  const spokenMs = Math.max(0, until - speech.startedAt - speech.pausedMs);
  if (speech.limitMs === null) return { spokenMs, leftMs: null, overMs: 0 };
  const allowedMs = speech.limitMs + speech.extendedMs;
  return { spokenMs, leftMs: Math.max(0, allowedMs - spokenMs), overMs: Math.max(0, spokenMs - allowedMs) };
};
