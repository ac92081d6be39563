import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataFolder } from '@yishi/store';
import type { Bench } from '../bench.ts';
import { interleaved } from '../interleaved.ts';
import { type Append, fact, latency, spacing, storeAppend } from './append-loads.ts';

const against = 'plain file with fdatasync';

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
