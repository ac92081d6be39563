import type { MeetingState, Reason } from '@yishi/core';
import type { TFunction } from 'i18next';

/** Why somebody stands where they stand, in words: `还没发言；上一位赞成，轮到反对`. */
export const sayReasons = (t: TFunction, { attendance }: MeetingState, reasons: readonly Reason[]): string =>
  reasons.map((reason) => sayReason(t, attendance.people, reason)).join(t('words:semicolon'));

const sayReason = (t: TFunction, people: MeetingState['attendance']['people'], reason: Reason): string => {
  switch (reason.code) {
    case 'oppositeStance':
      return t(`sentences:place.oppositeStance_${reason.to}`);
    case 'sameStance':
      return t(`sentences:place.sameStance_${reason.as}`);
    case 'otherChannel':
      return t(`sentences:place.otherChannel_${reason.channel}`);
    case 'sameChannel':
      return t(`sentences:place.sameChannel_${reason.channel}`);
    case 'askedBefore':
    case 'askedAfter':
    case 'afterProcedural':
    case 'afterOnDeck':
      return t(`sentences:place.${reason.code}`, { name: people[reason.person]?.name ?? '' });
    case 'chairChose':
      return t('sentences:place.chairChose', { reason: reason.reason });
    case 'spokenTimes':
      return t('sentences:place.spokenTimes', { times: reason.times });
    default:
      return t(`sentences:place.${reason.code}`);
  }
};
