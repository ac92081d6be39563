import type { MeetingId } from '@yishi/core';
import type { House } from '../house.ts';
import { callScenario } from '../meetings/call-scenario.ts';

/** The meeting whose doors are printed: the latest that is not sealed, else the latest; on an empty folder a first one. */
export const shownMeeting = async (house: House): Promise<MeetingId> => {
  const entries = await house.register.all();
  const cards = entries.map(({ card }) => card);
  const shown = cards.find(({ status, practice }) => status !== 'sealed' && !practice) ?? cards[0];
  if (shown !== undefined) return shown.id;
  const first = await callScenario(house, { id: 'S05', tongue: 'zh', practice: false });
  if (first === null) throw new Error('there is no first meeting to call');
  return first;
};
