import {
  type Audience,
  isShown,
  type MeetingState,
  orderFacts,
  type Person,
  type PersonId,
  type Place,
  type Poll,
  queueOrder,
  type Round,
  seesPositions,
  turnsTaken,
} from '@yishi/core';
import type { Presence as Connections } from '@yishi/protocol/names';
import type { Presence, Seat, SeatAnswer } from '../ui/table/seat.ts';
import type { Say } from '../words/say.ts';
import { sayChoice } from './say-choice.ts';
import { sayPosition } from './say-position.ts';

/** What a drawing of the table needs beside the meeting: who is connected, for whom it is, and the reader's words. */
export type SeatsFor = { presence: Connections; audience: Audience; say: Say };

/** Whose answers the seats fill with: the ballot or the round that is looked at, or neither. */
export type Asked = { poll: Poll } | { round: Round } | null;

/** The seats clockwise from the chair: everybody on the roster, whether they came or not. Hands and the floor rest while people are asked. */
export const seatsOf = (state: MeetingState, asked: Asked, { presence, audience, say }: SeatsFor): Seat[] => {
  const facts = orderFacts(state);
  const places = queueOrder(state.queue, facts);
  return seated(state).map((person): Seat => {
    const place = places.find(({ entry }) => entry.person === person.id);
    return {
      id: person.id,
      name: person.name,
      channel: person.channel,
      role: roleOf(person, say),
      heard: turnsTaken(state.queue, { person: person.id, kind: 'speak', item: facts.item, phase: null }),
      hand: asked === null ? (place?.place ?? null) : null,
      pointOfOrder: asked === null && isPointOfOrder(place),
      speaking: asked === null && speakerOf(state) === person.id,
      answer: answerOf(asked, person.id, audience, say),
      presence: presenceOf(person, presence),
      mine: audience.kind === 'member' && audience.person === person.id,
    };
  });
};

/** Whoever has the floor. */
export const speakerOf = ({ queue }: MeetingState): PersonId | null =>
  queue.speaking === null ? null : (queue.entries[queue.speaking]?.person ?? null);

const seated = ({ attendance: { people, order } }: MeetingState): Person[] => {
  const roster = order.flatMap((id) => people[id] ?? []).filter((p) => p.presence !== 'waiting');
  const chair = Math.max(
    0,
    roster.findIndex((p) => p.duties.includes('chair')),
  );
  return [...roster.slice(chair), ...roster.slice(0, chair)];
};

/** Who has no vote is marked by the first duty, or as attending. */
const roleOf = ({ votes, recusal, duties }: Person, say: Say): string | null =>
  votes && recusal === null ? null : say(`dutyMark.${duties[0] ?? 'attending'}`);

const isPointOfOrder = (place: Place | undefined): boolean =>
  place?.entry.kind === 'pointOfOrder' || place?.entry.kind === 'technical';

/** In the hall somebody is here whatever the phone does; from afar only as long as the device reaches the server. */
const presenceOf = ({ id, presence, channel }: Person, { people }: Connections): Presence => {
  if (presence === 'expected') return 'expected';
  if (presence !== 'present') return 'absent';
  if (channel === 'remote') return people[id] === 'online' ? 'here' : 'reconnecting';
  return channel === 'room' && people[id] === 'reconnecting' ? 'reconnecting' : 'here';
};

const answerOf = (asked: Asked, person: PersonId, audience: Audience, say: Say): SeatAnswer | null => {
  if (asked === null) return null;
  return 'poll' in asked
    ? pollAnswer(asked.poll, person, audience, say)
    : roundAnswer(asked.round, person, audience, say);
};

const pollAnswer = (poll: Poll, person: PersonId, audience: Audience, say: Say): SeatAnswer | null => {
  const choice = poll.answers.choices[person];
  if (poll.answers.answered[person] === undefined) return null;
  return choice === undefined || !isShown(poll, audience) ? 'answered' : sayChoice(say, poll, choice);
};

const roundAnswer = (round: Round, person: PersonId, audience: Audience, say: Say): SeatAnswer | null => {
  const position = round.answers.choices[person];
  if (round.answers.answered[person] === undefined) return null;
  return position === undefined || !seesPositions(round, audience)
    ? 'answered'
    : sayPosition(say, round.scale, position.level);
};
