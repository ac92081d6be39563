import type { Actor, MeetingId } from '@yishi/core';
import { meetingOfScenario, scenarioIn, type Tongue } from '@yishi/scenarios';
import type { House } from '../house.ts';
import type { CallOptions } from './office.ts';
import { submitAll } from './submit-all.ts';

const HALF_HOUR_MS = 1_800_000;

/** The next full or half hour, so that the notice reads like one. */
const soon = (now: number): number => Math.ceil(now / HALF_HOUR_MS) * HALF_HOUR_MS;

/** A meeting of a scenario that is checking in, called by whoever started the server. Null when there is no such scenario. */
export const callScenario = async (
  house: House,
  { id, tongue, practice }: CallOptions & { id: string; tongue: Tongue },
): Promise<MeetingId | null> => {
  const scenario = scenarioIn(id, tongue);
  if (scenario === undefined) return null;
  const host = await house.accounts.host();
  const actor: Actor = { kind: 'staff', id: host.id, name: host.name, role: 'facilitator' };
  const called = await house.office.call(actor, meetingOfScenario(scenario, soon(house.clock.now())), {
    practice,
  });
  if ('rejection' in called) throw new Error(`scenario ${id} was refused: ${called.rejection.code}`);
  await submitAll(house.rooms, called.meeting, actor, [{ type: 'OpenCheckIn' }]);
  return called.meeting;
};
