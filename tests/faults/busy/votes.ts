import { type MeetingCommand, PollId } from '@yishi/core';
import type { Seat } from '../../kit/history/page.ts';
import { ballotDraft } from './ballot.ts';
import type { Hall } from './hall.ts';

/** Puts a ballot over the protocol, where nobody sits before a page. */
export const openBallotOf = async ({ called }: Hall): Promise<PollId> => {
  const poll = PollId.parse('open-ballot');
  const chair = await called.staff();
  const commands: MeetingCommand[] = [
    { type: 'DraftPoll', draft: ballotDraft(poll) },
    { type: 'ReadyPoll', poll },
    { type: 'OpenPoll', poll },
  ];
  for (const command of commands) {
    const reply = await chair.command(command);
    if (!reply.ok) throw new Error(JSON.stringify(reply.rejection));
  }
  chair.close();
  return poll;
};

/** An answer of a member that is another one each time. */
export const voteOf = ({ audience }: Seat, poll: PollId, times: number): MeetingCommand => {
  if (audience.kind !== 'member') throw new Error('only members answer');
  const vote = times % 2 === 0 ? 'for' : 'against';
  return { type: 'AnswerPoll', poll, person: audience.person, choice: { choice: 'vote', vote } };
};
