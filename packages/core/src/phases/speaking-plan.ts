/** Do the speakers fit a phase, and if not, each way to make them: a shorter limit, fewer speakers, or a longer phase. */
export type SpeakingPlan = {
  neededMs: number;
  fits: boolean;
  shorterLimitMs: number;
  fewerSpeakers: number;
  longerMs: number;
};

/** Limits are proposed in steps of this length. */
const stepMs = 15_000;

/** Holds the speakers expected in a phase, with the limit of one speech, against its length. Spans in milliseconds. */
export const speakingPlan = (plannedMs: number, speakers: number, limitMs: number): SpeakingPlan => {
  const neededMs = speakers * limitMs;
  return {
    neededMs,
    fits: neededMs <= plannedMs,
    shorterLimitMs:
      speakers === 0 ? limitMs : Math.min(limitMs, Math.floor(plannedMs / speakers / stepMs) * stepMs),
    fewerSpeakers: limitMs === 0 ? speakers : Math.min(speakers, Math.floor(plannedMs / limitMs)),
    longerMs: Math.max(0, neededMs - plannedMs),
  };
};
