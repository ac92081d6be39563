import { MeetingId } from '@yishi/core';
import type { Change } from '@yishi/store';
import type { Hints } from './hints.ts';

/** Tells the other processes at once what this one wrote. */
export const tellOf = (hints: Hints, change: Change): void => {
  if (change.kind !== 'events') return hints.send(change);
  return hints.send({ ...change, stream: MeetingId.parse(change.stream) });
};
