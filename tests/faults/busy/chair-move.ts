import {
  type MeetingCommand,
  type MeetingState,
  missingOf,
  orderFacts,
  type Poll,
  PollId,
  queueOrder,
} from '@yishi/core';
import type { SeededRandom } from '../../kit/seeded-random.ts';
import { ballotDraft } from './ballot.ts';
import { openBallot } from './member-move.ts';

/** A ballot is closed when about so many of those asked have answered, or by this chance before. */
const CLOSE_AFTER = 0.7;
const CLOSE_EARLY = 0.08;

const closing = ({ id: poll, electorate, answers }: Poll, random: SeededRandom): MeetingCommand | null => {
  const electors = electorate?.electors ?? [];
  const seenMissing = missingOf(electors, answers).length;
  const ripe = seenMissing <= electors.length * (1 - CLOSE_AFTER);
  return ripe || random.chance(CLOSE_EARLY) ? { type: 'ClosePoll', poll, seenMissing } : null;
};

/** Takes a ballot one step further, and puts a new one when the last is published. */
const aboutBallots = (state: MeetingState, random: SeededRandom): MeetingCommand | null => {
  const open = openBallot(state);
  if (open !== undefined) return closing(open, random);
  const last = Object.values(state.poll.polls).find(
    ({ status }) => status !== 'published' && status !== 'annulled',
  );
  if (last?.status === 'draft') return { type: 'ReadyPoll', poll: last.id };
  if (last?.status === 'ready') return { type: 'OpenPoll', poll: last.id };
  if (last?.status === 'counted') return { type: 'PublishPoll', poll: last.id };
  return { type: 'DraftPoll', draft: ballotDraft(PollId.parse(`q${state.version}`)) };
};

/** "Next": ends the speech that runs, or gives the floor to the first in line. */
const aboutTheFloor = (state: MeetingState): MeetingCommand | null => {
  const { speaking } = state.queue;
  const [next] = queueOrder(state.queue, orderFacts(state));
  if (next !== undefined)
    return { type: 'GiveFloor', entry: next.entry.id, seenSpeaking: speaking, reason: null };
  return speaking === null ? null : { type: 'EndSpeech', entry: speaking };
};

/** What a facilitator does next, from what they see; null when there is nothing to do. */
export const chairMove = (state: MeetingState, random: SeededRandom): MeetingCommand | null =>
  random.chance(0.6) ? aboutBallots(state, random) : aboutTheFloor(state);
