import { memoryStore, type RecordStore } from '@yishi/store';
import { describe, expect, it } from 'vitest';
import { Shelves } from './shelves.ts';
import { StaffAccounts } from './staff-accounts.ts';

const open = (records: RecordStore) => StaffAccounts.open(new Shelves(records));

describe('An account of staff', () => {
  it('is made once for each name, however it is written, of two processes at the same moment', async () => {
    const { records } = memoryStore();
    const [here, there] = [await open(records), await open(records)];
    const made = await Promise.all([
      here.create('Wang', 'a long password'),
      there.create('ＷＡＮＧ', 'another password'),
    ]);
    expect(made.filter((account) => account !== null)).toHaveLength(1);
    expect(await records.list('staff')).toHaveLength(1);
    expect(await there.create('wang', 'a third password')).toBeNull();
  });

  it('can be made when a process ended after it had taken the name and before it had made the account', async () => {
    const { records } = memoryStore();
    await records.put('staff-name', 'wang', 'made-by-nobody');
    const accounts = await open(records);
    expect(await accounts.create('Wang', 'a long password')).toMatchObject({ id: 'made-by-nobody' });
    expect(accounts.named('wang')).toMatchObject({ id: 'made-by-nobody' });
  });
});
