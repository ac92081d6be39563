import type { Rejection } from '@yishi/core';
import type { Refusal } from '@yishi/protocol/names';
import { sayMisfit } from './say-misfit.ts';
import type { Say } from '../words/say.ts';

const statusIn = (say: Say, rejection: Rejection | Refusal): string | undefined => {
  if (rejection.code === 'WrongStatus') return say(`words:status.${rejection.status}`);
  return rejection.code === 'WrongPollStatus' ? say(`words:pollStatus.${rejection.status}`) : undefined;
};

const MINUTE_MS = 60_000;

/** How long to wait after too much of something, never less than it takes. */
const sayWait = (say: Say, waitMs: number): string =>
  waitMs > MINUTE_MS
    ? say('tooMany.minutes', { count: Math.ceil(waitMs / MINUTE_MS) })
    : say('tooMany.seconds', { count: Math.ceil(waitMs / 1000) });

/** Why a command had no effect and what to do next, in one sentence. */
export const sayRefusal = (say: Say, rejection: Rejection | Refusal): string => {
  const misfit =
    'misfit' in rejection && rejection.misfit !== undefined ? sayMisfit(say, rejection.misfit) : null;
  if (misfit !== null) return misfit;
  if (rejection.code === 'TooMany' && rejection.retryAfterMs !== null)
    return sayWait(say, rejection.retryAfterMs);
  const values: Record<string, unknown> = { ...rejection, status: statusIn(say, rejection) };
  const incident = 'incident' in rejection ? rejection.incident : undefined;
  if (incident !== undefined && rejection.code === 'Failed') return say('failed', { incident });
  const sentence = say(`refusals:${rejection.code}`, values);
  return incident === undefined ? sentence : sentence + say('incident', { incident });
};
