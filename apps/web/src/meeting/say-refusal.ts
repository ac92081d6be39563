import type { Rejection } from '@yishi/core';
import type { Refusal } from '@yishi/protocol/names';
import type { Say } from '../words/say.ts';

const statusIn = (say: Say, rejection: Rejection | Refusal): string | undefined => {
  if (rejection.code === 'WrongStatus') return say(`words:status.${rejection.status}`);
  return rejection.code === 'WrongPollStatus' ? say(`words:pollStatus.${rejection.status}`) : undefined;
};

/** Why a command had no effect and what to do next, in one sentence. */
export const sayRefusal = (say: Say, rejection: Rejection | Refusal): string => {
  const values: Record<string, unknown> = { ...rejection, status: statusIn(say, rejection) };
  return say(`refusals:${rejection.code}`, values);
};
