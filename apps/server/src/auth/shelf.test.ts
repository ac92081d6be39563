import { memoryStore, type RecordStore } from '@yishi/store';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { Shelf } from './shelf.ts';
import { Shelves } from './shelves.ts';

const Seats = z.object({ seats: z.number(), open: z.boolean() });
const hall = { seats: 3, open: true };

/** Two processes' shelves over the same records. */
const two = async (records: RecordStore = memoryStore().records) => {
  await records.put('hall', 'a', hall);
  return [await Shelf.open(records, 'hall', Seats), await Shelf.open(records, 'hall', Seats)] as const;
};

const moment = () => {
  let come = (): void => undefined;
  const reached = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { reached, come: () => come() };
};

/** Records whose next `get` waits, after it has read, until it is let go. */
const slowReading = (records: RecordStore) => {
  const gate = moment();
  const get: RecordStore['get'] = async (kind, id) => {
    const record = await records.get(kind, id);
    await gate.reached;
    return record;
  };
  return { records: { ...records, get }, letGo: gate.come };
};

describe('A shelf', () => {
  it('learns what another process wrote or erased, and tells what was before', async () => {
    const [here, there] = await two();
    const heard: unknown[] = [];
    here.listen((...change) => heard.push(change));
    await there.put('b', hall);
    await here.refresh('b');
    await there.delete('a');
    await here.refresh('a');
    await here.refresh('a');
    expect([...here.entries()]).toEqual([['b', hall]]);
    expect(heard).toEqual([
      ['b', hall, undefined],
      ['a', undefined, hall],
    ]);
  });

  it('keeps what both change at the same time', async () => {
    const [here, there] = await two();
    await Promise.all([
      here.change('a', (value) => ({ ...value, seats: 30 })),
      there.change('a', (value) => ({ ...value, open: false })),
    ]);
    await here.refresh('a');
    expect(here.get('a')).toEqual({ seats: 30, open: false });
    expect(await here.change('nobody', (value) => value)).toBe(false);
  });

  it('writes nothing when there is nothing to change', async () => {
    const replace = vi.fn<RecordStore['replace']>();
    const [here] = await two({ ...memoryStore().records, replace });
    expect(await here.change('a', () => null)).toBe(false);
    expect(replace).not.toHaveBeenCalled();
  });

  it('does not take an older reading for true after a newer write', async () => {
    const { records } = memoryStore();
    const slow = slowReading(records);
    const [here] = await two(slow.records);
    const refreshed = here.refresh('a');
    await here.put('a', { seats: 99, open: true });
    slow.letGo();
    await refreshed;
    expect(here.get('a')?.seats).toBe(99);
  });

  it('does not bring back what is being erased', async () => {
    const { records } = memoryStore();
    const [here] = await two({ ...records, delete: () => new Promise<void>(() => undefined) });
    void here.delete('a');
    await here.refresh('a');
    expect(here.get('a')).toBeUndefined();
  });

  it('does not bring back what is erased while it is changed', async () => {
    const { records } = memoryStore();
    const [replaced, erased] = [moment(), moment()];
    const replace: RecordStore['replace'] = async (...args) => {
      const done = await records.replace(...args);
      await replaced.reached;
      return done;
    };
    const [here] = await two({ ...records, replace, delete: () => erased.reached });
    const changed = here.change('a', (value) => ({ ...value, seats: 30 }));
    await vi.waitFor(async () =>
      expect(await records.get('hall', 'a')).toMatchObject({ value: { seats: 30 } }),
    );
    const gone = here.delete('a');
    replaced.come();
    await changed;
    expect(here.get('a')).toBeUndefined();
    erased.come();
    await gone;
    expect(here.get('a')).toBeUndefined();
  });

  it('does not take what was read before it was erased for true afterwards', async () => {
    const { records } = memoryStore();
    const erased = moment();
    const slow = slowReading(records);
    const erase: RecordStore['delete'] = async (...args) => {
      await erased.reached;
      await records.delete(...args);
    };
    const [here] = await two({ ...slow.records, delete: erase });
    const gone = here.delete('a');
    const refreshed = here.refresh('a');
    erased.come();
    await gone;
    slow.letGo();
    await refreshed;
    expect(here.get('a')).toBeUndefined();
  });

  it('is found among all shelves by the kind of its records', async () => {
    const { records } = memoryStore();
    const shelves = new Shelves(records);
    const shelf = await shelves.open('hall', Seats);
    await records.put('hall', 'new', hall);
    await shelves.refresh('hall', 'new');
    await shelves.refresh('something else', 'new');
    expect(shelf.get('new')).toEqual(hall);
  });
});
