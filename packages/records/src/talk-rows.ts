import { talkTimeBy } from '@yishi/core';
import type { TalkRow } from './document.ts';
import type { Scribe } from './scribe.ts';
import { spanInWords } from './times.ts';

/** Time on the floor by attendance category, the longest first. */
export const talkRows = (scribe: Scribe, at: number): TalkRow[] => {
  const { attendance, queue } = scribe.state;
  const times = talkTimeBy(queue, at, ({ person }) => attendance.people[person]?.category ?? null);
  return [...times]
    .toSorted(([, one], [, other]) => other.spokenMs - one.spokenMs)
    .map(([category, { speeches, spokenMs }]) => ({
      category: scribe.words.category[category],
      speeches,
      duration: spanInWords(scribe, spokenMs),
    }));
};
