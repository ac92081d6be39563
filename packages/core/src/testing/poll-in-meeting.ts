import type { MeetingCommand } from '../meeting-command.ts';
import type { Choice } from '../poll/choice.ts';
import type { PollDraft } from '../poll/commands.ts';
import { desk, member } from './actors.ts';
import { meetingIn } from './meeting-in.ts';
import { personId, pollId } from './names.ts';
import { residents } from './person-details.ts';
import { pollDraft } from './poll-draft.ts';
import type { Scene } from './scene.ts';

export const q1 = pollId('q1');
export const p1 = personId('p1');

export const vote = (choice: 'for' | 'against' | 'abstain'): Choice => ({ choice: 'vote', vote: choice });
export const drafting = (other: Partial<PollDraft> = {}, id = 'q1'): MeetingCommand => ({
  type: 'DraftPoll',
  draft: pollDraft(id, other),
});
export const readying = (id = 'q1'): MeetingCommand => ({ type: 'ReadyPoll', poll: pollId(id) });
export const opening = (id = 'q1'): MeetingCommand => ({ type: 'OpenPoll', poll: pollId(id) });
export const answering = (person: string, choice: Choice, id = 'q1'): MeetingCommand => ({
  type: 'AnswerPoll',
  poll: pollId(id),
  person: personId(person),
  choice,
});
export const closing = (seenMissing: number, id = 'q1'): MeetingCommand => ({
  type: 'ClosePoll',
  poll: pollId(id),
  seenMissing,
});
export const publishing: MeetingCommand = { type: 'PublishPoll', poll: q1 };
export const annulling = (id = 'q1'): MeetingCommand => ({
  type: 'AnnulPoll',
  poll: pollId(id),
  reason: '题目有误',
});

/** A meeting of four in the room, the fifth without a device. */
export const gathered = (people = residents(5)): Scene => meetingIn('deciding', { people });
export const opened = (other: Partial<PollDraft> = {}, people = residents(5)): Scene =>
  gathered(people).after(drafting(other)).after(readying()).after(opening());
export const answered = (scene: Scene, votes: Record<string, Choice>): Scene =>
  Object.entries(votes).reduce(
    (s, [id, choice]) => s.after(answering(id, choice), id === 'p5' ? desk : member(id)),
    scene,
  );
export const pollOf = ({ state }: Scene, id = 'q1') => state.poll.polls[pollId(id)];

export const threeForOneAgainst = { p1: vote('for'), p2: vote('for'), p3: vote('for'), p4: vote('against') };
