import type { Answer } from './ask.ts';

const soonestMs = 3000;

/** In how long a page that was asked to wait asks again by itself, ms; null when it was not asked to. */
export const whenToAskAgain = (answer: Answer<unknown> | null): number | null => {
  if (answer === null || answer.ok || answer.rejection.code !== 'Busy') return null;
  return answer.rejection.retryAfterMs ?? soonestMs;
};
