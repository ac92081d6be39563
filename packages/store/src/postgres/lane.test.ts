import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../store-unavailable.ts';
import { type Lane, lane } from './lane.ts';

type Job = { readonly name: string; readonly value: number };

/** An error as the server gives it. */
const refusal = (code: string): Error => Object.assign(new Error('refused'), { code });

/** A lane that notes its batches; a batch that holds `poison` fails as `fails` says, and one waits for `open`. */
const notedLane = (fails: Error | null = null) => {
  const batches: number[][] = [];
  const gate = { open: (): void => undefined };
  let first = true;
  const made: Lane<Job, number> = lane({
    nameOf: ({ name }) => name,
    bytesOf: ({ value }) => value,
    write: async (jobs) => {
      batches.push(jobs.map(({ value }) => value));
      if (first) {
        first = false;
        await new Promise<void>((resolve) => {
          gate.open = resolve;
        });
      }
      if (fails !== null && jobs.some(({ name }) => name === 'poison')) throw fails;
      return ({ value }) => value * 10;
    },
  });
  const submit = (name: string, value: number): Promise<number> => made.submit({ name, value });
  const firstBatch = async (): Promise<void> => {
    while (batches.length === 0) await new Promise((resolve) => setImmediate(resolve));
  };
  return { batches, gate, submit, firstBatch, close: () => made.close() };
};

describe('a lane of writes', () => {
  it('L1 one batch is under way at a time, and what arrives meanwhile goes into the next', async () => {
    const { batches, gate, submit, firstBatch } = notedLane();
    const turn = [submit('a', 1), submit('b', 2)];
    await firstBatch();
    const later = [submit('c', 3), submit('d', 4)];
    gate.open();
    expect(await Promise.all([...turn, ...later])).toEqual([10, 20, 30, 40]);
    expect(batches).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('L2 writes with one name go into batches of their own, in order', async () => {
    const { batches, gate, submit, firstBatch } = notedLane();
    const answers = [submit('a', 1), submit('a', 2), submit('b', 3), submit('a', 4)];
    await firstBatch();
    gate.open();
    expect(await Promise.all(answers)).toEqual([10, 20, 30, 40]);
    expect(batches).toEqual([[1, 3], [2], [4]]);
  });

  it('L3 a batch is bounded in size, and a job that is greater than that goes alone', async () => {
    const { batches, gate, submit, firstBatch } = notedLane();
    const sizes = [3_000_000, 900_000, 200_000, 9_000_000];
    const answers = sizes.map((size, index) => submit(`job-${index}`, size));
    await firstBatch();
    gate.open();
    await Promise.all(answers);
    expect(batches).toEqual([[3_000_000, 900_000], [200_000], [9_000_000]]);
  });

  it('L4 a job that the server refuses spoils no neighbour', async () => {
    const { gate, submit, firstBatch } = notedLane(refusal('22021'));
    const answers = [submit('a', 1), submit('poison', 2), submit('b', 3)];
    const settled = Promise.allSettled(answers);
    await firstBatch();
    gate.open();
    expect(await settled).toMatchObject([
      { value: 10 },
      { reason: expect.any(StoreUnavailable) as unknown },
      { value: 30 },
    ]);
  });

  it('L5 when the server is gone all of a batch is refused, none is tried twice, and the next batch works', async () => {
    const { batches, gate, submit, firstBatch } = notedLane(new Error('Connection terminated unexpectedly'));
    const answers = Promise.allSettled([submit('a', 1), submit('poison', 2)]);
    await firstBatch();
    gate.open();
    expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await submit('a', 3)).toBe(30);
    expect(batches).toEqual([[1, 2], [3]]);
  });

  it('L6 closing writes what was submitted and refuses the rest', async () => {
    const { gate, submit, firstBatch, close } = notedLane();
    const answers = [submit('a', 1), submit('a', 2)];
    await firstBatch();
    const closed = close();
    await expect(submit('b', 3)).rejects.toThrow(StoreUnavailable);
    gate.open();
    await closed;
    expect(await Promise.all(answers)).toEqual([10, 20]);
  });
});
