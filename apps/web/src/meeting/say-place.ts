import type { MeetingState, Reason } from '@yishi/core';
import type { Say } from '../words/say.ts';

/** Why somebody stands where they stand, in words: `还没发言；上一位赞成，轮到反对`. */
export const sayReasons = (say: Say, { attendance }: MeetingState, reasons: readonly Reason[]): string =>
  reasons.map((reason) => sayReason(say, attendance.people, reason)).join(say('words:semicolon'));

const sayReason = (say: Say, people: MeetingState['attendance']['people'], reason: Reason): string => {
  switch (reason.code) {
    case 'oppositeStance':
      return say(`sentences:place.oppositeStance_${reason.to}`);
    case 'sameStance':
      return say(`sentences:place.sameStance_${reason.as}`);
    case 'otherChannel':
      return say(`sentences:place.otherChannel_${reason.channel}`);
    case 'sameChannel':
      return say(`sentences:place.sameChannel_${reason.channel}`);
    case 'askedBefore':
    case 'askedAfter':
    case 'afterProcedural':
    case 'afterOnDeck':
      return say(`sentences:place.${reason.code}`, { name: people[reason.person]?.name ?? '' });
    case 'chairChose':
      return say('sentences:place.chairChose', { reason: reason.reason });
    case 'spokenTimes':
      return say('sentences:place.spokenTimes', { times: reason.times });
    default:
      return say(`sentences:place.${reason.code}`);
  }
};
