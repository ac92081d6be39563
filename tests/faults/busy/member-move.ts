import {
  EntryId,
  isWaiting,
  type MeetingCommand,
  type MeetingState,
  type PersonId,
  type Poll,
} from '@yishi/core';
import type { SeededRandom } from '../../kit/seeded-random.ts';

const votes = ['for', 'against', 'abstain'] as const;
const stances = ['for', 'against', 'neutral'] as const;

/** The ballot that is open, if one is. */
export const openBallot = ({ poll }: MeetingState): Poll | undefined =>
  Object.values(poll.polls).find(({ status }) => status === 'open' || status === 'closing');

const answer = ({ id: poll }: Poll, person: PersonId, random: SeededRandom): MeetingCommand =>
  random.chance(0.9)
    ? { type: 'AnswerPoll', poll, person, choice: { choice: 'vote', vote: random.pick(votes) } }
    : { type: 'WithdrawAnswer', poll, person };

/** Raises a hand, takes it down again, changes sides, or changes between the room and the network. */
const aboutTheFloor = (state: MeetingState, person: PersonId, random: SeededRandom): MeetingCommand => {
  const hand = Object.values(state.queue.entries).find(
    (each) => each.person === person && isWaiting(each.status),
  );
  if (random.chance(0.1))
    return { type: 'SwitchChannel', person, channel: random.chance(0.5) ? 'room' : 'remote' };
  if (hand === undefined)
    return {
      type: 'RequestFloor',
      entry: EntryId.parse(`e${random.below(2 ** 31)}`),
      person,
      kind: 'speak',
      stance: random.pick(stances),
      replyTo: null,
    };
  return random.chance(0.4)
    ? { type: 'WithdrawRequest', entry: hand.id }
    : { type: 'ChangeStance', entry: hand.id, stance: random.pick(stances) };
};

/** What a member does next: mostly answers while a ballot is open, else something about the floor. */
export const memberMove = (state: MeetingState, person: PersonId, random: SeededRandom): MeetingCommand => {
  const ballot = openBallot(state);
  return ballot !== undefined && random.chance(0.7)
    ? answer(ballot, person, random)
    : aboutTheFloor(state, person, random);
};
