import type { Board, BoardMeeting, MeetingCard } from '@yishi/protocol/names';
import type { Keys, MeetingKeys } from '../auth/meeting-keys.ts';
import { spokenCode } from '../auth/secrets.ts';
import { linksOf } from './meeting-links.ts';
import { isFinished, isUnderWay } from './open-for.ts';
import type { Entry } from './register.ts';

const RECENT = 12;

const sameDay = (one: number, other: number): boolean =>
  new Date(one).toDateString() === new Date(other).toDateString();

const boardMeeting = (card: MeetingCard, keys: Keys | null): BoardMeeting => {
  const links = keys === null ? null : linksOf(card.id, keys);
  return {
    card,
    watchPath: links?.watch ?? null,
    joinCode: keys !== null && isUnderWay(card.status) ? spokenCode(keys.joinCode) : null,
    recordPath: card.status === 'record' || card.status === 'sealed' ? (links?.record ?? null) : null,
  };
};

/** A rehearsal is on the board only while it runs. */
const isShown = ({ practice, status }: MeetingCard): boolean => !practice || isUnderWay(status);

/** The notice board: what anybody may see. Days are those of the server's time zone. */
export const boardOf = (entries: readonly Entry[], keys: MeetingKeys, now: number): Board => {
  const cards = entries.map(({ card }) => card).filter(isShown);
  const isToday = (card: MeetingCard) =>
    isUnderWay(card.status) || (!isFinished(card.status) && sameDay(card.scheduledAt, now));
  const isComing = (card: MeetingCard) =>
    !isToday(card) && !isFinished(card.status) && card.scheduledAt > now;
  const shown = (some: readonly MeetingCard[]) => some.map((card) => boardMeeting(card, keys.of(card.id)));
  return {
    community: cards[0]?.community ?? null,
    today: shown(cards.filter(isToday).toReversed()),
    coming: shown(cards.filter(isComing).toReversed()),
    recent: shown(cards.filter((card) => !isToday(card) && !isComing(card)).slice(0, RECENT)),
    now,
  };
};
