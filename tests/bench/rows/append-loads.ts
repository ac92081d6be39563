import { performance } from 'node:perf_hooks';
import type { NewEvent, Store } from '@yishi/store';
import { median } from '../statistics.ts';

/** Appends one fact to one meeting; resolves when it is durable. */
export type Append = (meeting: number) => Promise<void>;

const MEETINGS = 30;
/** A vote, as a meeting stores it. */
export const fact: NewEvent = {
  type: 'PollAnswered',
  at: Date.UTC(2026, 2, 12, 11),
  data: {
    by: { kind: 'member', id: 'p17' },
    event: {
      type: 'PollAnswered',
      poll: 'q1',
      person: 'p17',
      choice: { choice: 'vote', vote: 'for' },
      helper: null,
    },
  },
  commandId: 'V1StGXR8_Z5jdHi6B-myT',
};

/** The product's own way. */
export const storeAppend = ({ events }: Store): Append => {
  const versions = new Map<number, number>();
  return async (meeting) => {
    const version = versions.get(meeting) ?? 0;
    const appended = await events.append(`m${meeting}`, version, [fact]);
    if (!appended.ok) throw new Error('somebody else writes to this store');
    versions.set(meeting, appended.version);
  };
};

/** The median of so many appends one after the other, in ms. */
export const latency = async (append: Append, count: number): Promise<number> => {
  const ways: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = performance.now();
    await append(0);
    ways.push(performance.now() - start);
  }
  return median(ways);
};

/** Thirty meetings that each append as soon as they may: how long one append took on the average, in ms. */
export const spacing = async (append: Append, each: number): Promise<number> => {
  const start = performance.now();
  const meeting = async (_: unknown, index: number): Promise<void> => {
    for (let done = 0; done < each; done += 1) await append(index);
  };
  await Promise.all(Array.from({ length: MEETINGS }, meeting));
  return (performance.now() - start) / (each * MEETINGS);
};
