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

  it('a session of staff lasts a week', async () => {
    const { house, clock } = await houseInMemory();
    const { id } = await house.accounts.host();
    const { token } = await house.sessions.begin(id);
    clock.advance(7 * DAY_MS - 1);
    expect(house.authority.staffBy(token)?.self.id).toBe(id);
    clock.advance(1);
    expect(house.authority.staffBy(token)).toBeNull();
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
