import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../store-unavailable.ts';
import { groupCommit, type Transaction } from './group-commit.ts';

/** A transaction that notes what happens to it, and fails where it is told to. */
const notedTransaction = () => {
  const notes: string[] = [];
  const failing = new Set<string>();
  const step = (name: string) => (): void => {
    notes.push(name);
    if (failing.has(name)) throw new Error(`${name} failed`);
  };
  const resource: Transaction & { note(text: string): void } = {
    begin: step('begin'),
    commit: step('commit'),
    rollback: step('rollback'),
    note: (text) => notes.push(text),
  };
  return { resource, notes, failing };
};

describe('group commit', () => {
  it('G1 the writes of one turn share one transaction, in the order they were submitted', async () => {
    const { resource, notes } = notedTransaction();
    const commits = groupCommit(resource);
    const answers = [1, 2, 3].map((n) => commits.submit((given) => (given.note(`write ${n}`), n * 10)));
    expect(notes).toEqual([]);
    expect(await Promise.all(answers)).toEqual([10, 20, 30]);
    expect(notes).toEqual(['begin', 'write 1', 'write 2', 'write 3', 'commit']);
  });

  it('G2 an answer comes only after the commit', async () => {
    const { resource, notes } = notedTransaction();
    const commits = groupCommit(resource);
    await commits.submit(() => null).then(() => notes.push('answered'));
    expect(notes).toEqual(['begin', 'commit', 'answered']);
  });

  it.each(['begin', 'commit'])(
    'G3 when %s fails every waiter is refused, and the next turn works',
    async (step) => {
      const { resource, notes, failing } = notedTransaction();
      const commits = groupCommit(resource);
      failing.add(step);
      const refused = await Promise.allSettled([commits.submit(() => 1), commits.submit(() => 2)]);
      const unavailable = { status: 'rejected', reason: { name: 'StoreUnavailable' } };
      expect(refused).toMatchObject([unavailable, unavailable]);
      expect(notes.at(-1)).toBe('rollback');
      failing.clear();
      expect(await commits.submit(() => 3)).toBe(3);
    },
  );

  it('G4 a rollback that fails too still refuses every waiter with the first error', async () => {
    const { resource, failing } = notedTransaction();
    const commits = groupCommit(resource);
    failing.add('commit').add('rollback');
    await expect(commits.submit(() => 1)).rejects.toThrow('commit failed');
  });

  it('G5 closing commits what was submitted and refuses the rest', async () => {
    const { resource, notes } = notedTransaction();
    const commits = groupCommit(resource);
    const accepted = commits.submit(() => 'kept');
    commits.close();
    expect(notes).toEqual(['begin', 'commit']);
    expect(await accepted).toBe('kept');
    await expect(commits.submit(() => 'late')).rejects.toThrow(StoreUnavailable);
  });

  it('G6 a write submitted by an answer goes into a later transaction and is not lost', async () => {
    const { resource, notes } = notedTransaction();
    const commits = groupCommit(resource);
    await commits.submit(() => 1).then(() => commits.submit(() => 2));
    expect(notes).toEqual(['begin', 'commit', 'begin', 'commit']);
  });

  it('G7 a write that is one statement needs no transaction when it waits alone, and shares one otherwise', async () => {
    const { resource, notes } = notedTransaction();
    const commits = groupCommit(resource);
    const submit = () =>
      commits.submit(
        () => 'together',
        (given) => (given.note('one statement'), 'alone'),
      );
    expect(await submit()).toBe('alone');
    expect(notes.splice(0)).toEqual(['one statement']);
    expect(await Promise.all([submit(), submit()])).toEqual(['together', 'together']);
    expect(notes.splice(0)).toEqual(['begin', 'commit']);
    expect(
      await commits.submit(
        () => 'more',
        () => null,
      ),
    ).toBe('more');
    expect(notes).toEqual(['begin', 'commit']);
  });

  it('G7 a single statement that fails refuses its waiter, and the next turn works', async () => {
    const commits = groupCommit(notedTransaction().resource);
    const full = (): never => {
      throw new Error('disk full');
    };
    await expect(commits.submit(() => 1, full)).rejects.toThrow(StoreUnavailable);
    expect(await commits.submit(() => 2)).toBe(2);
  });
});
