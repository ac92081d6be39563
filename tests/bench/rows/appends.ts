import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type NewEvent, openDataFolder, type Store } from '@yishi/store';
import type { Bench } from '../bench.ts';
import { interleaved } from '../interleaved.ts';
import { median } from '../statistics.ts';

/** Appends one fact to one meeting; resolves when it is durable. */
type Append = (meeting: number) => Promise<void>;

const MEETINGS = 30;
const against = 'plain file with fdatasync';

const fact: NewEvent = {
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

/** The same facts as lines of a file; what comes in one turn of the event loop shares one fdatasync. */
const plainFile = (path: string): { append: Append; close: () => void } => {
  const file = openSync(path, 'a');
  let waiting: { line: string; done: () => void }[] = [];
  const commit = (): void => {
    const batch = waiting;
    waiting = [];
    writeSync(file, batch.map(({ line }) => line).join(''));
    fdatasyncSync(file);
    for (const { done } of batch) done();
  };
  return {
    append: (meeting) =>
      new Promise((done) => {
        if (waiting.length === 0) setImmediate(commit);
        waiting.push({ line: `${JSON.stringify({ stream: `m${meeting}`, ...fact })}\n`, done });
      }),
    close: () => closeSync(file),
  };
};

const storeAppend = ({ events }: Store): Append => {
  const versions = new Map<number, number>();
  return async (meeting) => {
    const version = versions.get(meeting) ?? 0;
    const appended = await events.append(`m${meeting}`, version, [fact]);
    if (!appended.ok) throw new Error('somebody else writes to this store');
    versions.set(meeting, appended.version);
  };
};

/** The median of so many appends one after the other, in ms. */
const latency = async (append: Append, count: number): Promise<number> => {
  const ways: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = performance.now();
    await append(0);
    ways.push(performance.now() - start);
  }
  return median(ways);
};

/** Thirty meetings that each append as soon as they may: how long one append took on the average, in ms. */
const spacing = async (append: Append, each: number): Promise<number> => {
  const start = performance.now();
  const meeting = async (_: unknown, index: number): Promise<void> => {
    for (let done = 0; done < each; done += 1) await append(index);
  };
  await Promise.all(Array.from({ length: MEETINGS }, meeting));
  return (performance.now() - start) / (each * MEETINGS);
};

/** What being durable costs: one append alone, and thirty meetings at once. */
export const appends: Bench = {
  rows: ['append-1', 'append-30'],
  measure: async ({ quick }) => {
    const folder = await mkdtemp(join(tmpdir(), 'yishi-bench-'));
    const store = await openDataFolder(join(folder, 'store'));
    const file = plainFile(join(folder, 'plain'));
    const product = storeAppend(store);
    const repetitions = quick ? 5 : 15;
    const alone = await interleaved(
      { product: () => latency(product, 500), reference: () => latency(file.append, 500) },
      repetitions,
    );
    const together = await interleaved(
      { product: () => spacing(product, 100), reference: () => spacing(file.append, 100) },
      repetitions,
    );
    await store.close();
    file.close();
    await rm(folder, { recursive: true });
    return [
      { name: 'append-1', value: alone.value, unit: 'ms median', ratio: alone.ratio, against },
      { name: 'append-30', value: 1000 / together.value, unit: 'commits/s', ratio: together.ratio, against },
    ];
  },
};
