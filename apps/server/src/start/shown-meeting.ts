import type { MeetingId } from '@yishi/core';
import { z } from 'zod';
import type { House } from '../house.ts';
import { callScenario } from '../meetings/call-scenario.ts';

const [KIND, ID] = ['installation', 'first-meeting'];
const Lease = z.object({ until: z.number() });
const AGAIN_MS = 100;
const LEASE_MS = 10_000;

/**
 * The meeting whose doors are printed: the latest that is not sealed, else the latest, else one that cannot be read now;
 * where there is none at all a first one.
 */
export const shownMeeting = async (house: House): Promise<MeetingId> => {
  const entries = await house.register.all();
  const cards = entries.map(({ card }) => card);
  const shown = cards.find(({ status, practice }) => status !== 'sealed' && !practice) ?? cards[0];
  return shown?.id ?? house.keys.meetings()[0] ?? firstMeeting(house);
};

/** Of processes that start together on an empty database one calls it; the others wait for it. */
const firstMeeting = async (house: House): Promise<MeetingId> => {
  if (!(await isMine(house))) {
    await new Promise<void>((soon) => house.clock.after(AGAIN_MS, soon));
    await house.news.fresh();
    return shownMeeting(house);
  }
  const first = await callScenario(house, { id: 'S05', tongue: 'zh', practice: false });
  if (first === null) throw new Error('there is no first meeting to call');
  return first;
};

/** Whether this process is to call it. One that was killed over it is not waited for any longer than it may take. */
const isMine = async ({ store: { records }, clock }: House): Promise<boolean> => {
  const lease = { until: clock.now() + LEASE_MS };
  if (await records.insertOnce(KIND, ID, lease)) return true;
  const held = await records.get(KIND, ID);
  const parsed = Lease.safeParse(held?.value);
  const over = !parsed.success || parsed.data.until < clock.now();
  return over && records.replace(KIND, ID, held?.value ?? null, lease);
};
