import { randomUUID } from 'node:crypto';
import { CommandId, PersonId } from '@yishi/core';
import { residents } from '@yishi/core/testing';
import { protocolVersion } from '@yishi/protocol/names';
import { expect, it, vi } from 'vitest';
import { houseInMemory } from '../kit/house-in-memory.ts';
import { smallMeeting } from '../kit/small-meeting.ts';

it('whose rights did not change is not looked up, however long the list that somebody enrols', async () => {
  const { house, clock, hub } = await houseInMemory();
  const { id, name } = await house.accounts.host();
  const actor = { kind: 'staff' as const, id, name, role: 'facilitator' as const };
  const called = await house.office.call(actor, smallMeeting(clock.now()), { practice: false });
  if (!('meeting' in called)) throw new Error('not called');
  const { meeting } = called;
  const enter = async (door: 'member' | 'observer', token = '') => {
    const claim = { protocol: protocolVersion, meeting, after: null, door, token };
    const admission = await house.visits.admit(claim, null, 'in memory');
    if ('refusal' in admission) throw new Error(admission.refusal.code);
    const { link, end } = hub.pair();
    house.visits.enter(admission, link);
    return end;
  };
  const li = PersonId.parse('li');
  const watching = await enter('observer', house.keys.of(meeting)?.watch);
  const taking = await enter('member', (await house.members.take(meeting, li)) ?? '');

  const identify = vi.spyOn(house.authority, 'identify');
  const command = { type: 'EnrolPeople' as const, people: residents(30) };
  const enrolled = { id: CommandId.parse(randomUUID()), command };
  expect(await house.rooms.submit(meeting, actor, enrolled)).toMatchObject({ ok: true });
  expect(identify).not.toHaveBeenCalled();
  await house.members.release(meeting, li);
  expect(identify).toHaveBeenCalledOnce();
  expect([taking.closed, watching.closed]).toEqual([true, false]);
});
