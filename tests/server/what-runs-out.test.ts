import { MeetingId } from '@yishi/core';
import { describe, expect, it } from 'vitest';
import { houseInMemory } from '../kit/house-in-memory.ts';

const DAY_MS = 24 * 3_600_000;

describe('What runs out', () => {
  it('a link for a colleague works once, for two days', async () => {
    const { house, clock } = await houseInMemory();
    const { key } = await house.invitations.issue(['desk']);
    clock.advance(2 * DAY_MS - 1);
    const tries = await Promise.all([house.invitations.use(key), house.invitations.use(key)]);
    expect(tries.filter((roles) => roles !== null)).toEqual([['desk']]);
    const late = await house.invitations.issue(['desk']);
    clock.advance(2 * DAY_MS);
    expect(await house.invitations.use(late.key)).toBeNull();
  });

  it('links for colleagues are forgotten a day after they ran out, used or not, and not before', async () => {
    const { house, clock } = await houseInMemory();
    const count = async (kind: string) => (await house.shelves.records.list(kind)).length;
    const kept = () => Promise.all([count('staff-link'), count('staff-link-used')]);
    await house.invitations.issue(['desk']);
    const { key } = await house.invitations.issue(['desk']);
    await house.invitations.use(key);
    clock.advance(3 * DAY_MS - 1);
    await house.invitations.tidy();
    expect(await kept()).toEqual([2, 1]);
    clock.advance(DAY_MS);
    await expect.poll(kept).toEqual([0, 0]);
  });

  it('nothing is looked for any more once the house is closed', async () => {
    const { house, clock } = await houseInMemory();
    await house.close();
    expect(clock.runNext()).toBe(false);
  });

  it('a session of staff that is used lasts a week', async () => {
    const { house, clock } = await houseInMemory();
    const { id } = await house.accounts.host();
    const { token } = await house.sessions.begin(id);
    for (let day = 1; day < 7; day += 1) {
      clock.advance(DAY_MS - 1);
      expect(house.authority.staffBy(token)?.self.id).toBe(id);
      await expect
        .poll(async () => (await house.shelves.records.list('staff-session'))[0]?.value)
        .toMatchObject({
          usedAt: clock.now(),
        });
    }
    clock.advance(DAY_MS - 1);
    expect(house.authority.staffBy(token)?.self.id).toBe(id);
    clock.advance(7);
    expect(house.authority.staffBy(token)).toBeNull();
  });

  it('a session of staff that nobody uses ends after a day, and one that was ended does not come back by its use', async () => {
    const { house, clock } = await houseInMemory();
    const { id } = await house.accounts.host();
    const [idle, ended] = [await house.sessions.begin(id), await house.sessions.begin(id)];
    clock.advance(DAY_MS - 1);
    expect(house.authority.staffBy(ended.token)?.self.id).toBe(id);
    await house.sessions.end(house.sessions.idOf(ended.token));
    await expect.poll(() => house.authority.staffBy(ended.token)).toBeNull();
    clock.advance(1);
    expect(house.authority.staffBy(idle.token)).toBeNull();
    await house.sessions.tidy();
    expect(await house.shelves.records.list('staff-session')).toEqual([]);
  });

  it('a session that ran out is forgotten by itself, which sends away whoever is connected by it', async () => {
    const { house, clock } = await houseInMemory();
    const { id } = await house.accounts.host();
    await house.sessions.begin(id);
    const told: unknown[] = [];
    house.changes.listen((change) => told.push(change));
    clock.advance(DAY_MS - 1);
    expect(told).toEqual([]);
    clock.advance(DAY_MS);
    await expect.poll(() => told).toEqual([{ meeting: null, person: id }]);
  });

  it('a ticket to a shared text lasts an hour', async () => {
    const { house, clock } = await houseInMemory();
    const pass = { door: 'observer', meeting: MeetingId.parse('m1'), key: 'k' } as const;
    const { ticket } = house.tickets.issue(pass);
    clock.advance(3_600_000 - 1);
    expect(house.tickets.passOf(ticket)).toEqual(pass);
    clock.advance(1);
    expect(house.tickets.passOf(ticket)).toBeNull();
  });
});
