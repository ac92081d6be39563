import { type PollDraft, PollId } from '@yishi/core';
import type { Page } from '../../kit/history/page.ts';
import { voteOn } from '../../kit/vote-on.ts';
import type { BusyMeeting } from './busy-meeting.ts';

const PATIENCE_MS = 30_000;

/** A vote by name on a text, seen by members when it is closed, carried by more than half of those present. */
export const ballotDraft = (poll: PollId): PollDraft =>
  voteOn(
    { id: poll, title: '是否同意', paragraphs: [`是否同意按方案${poll}办？`] },
    { visibility: { staff: 'live', member: 'atClose', public: 'atClose' } },
  );

/** The pages of members, each with its person. */
export const votersOf = ({ pages }: BusyMeeting) =>
  pages.flatMap((page) =>
    page.seat.audience.kind === 'member' ? [{ page, person: page.seat.audience.person }] : [],
  );

/** A page of the facilitator. */
export const chairOf = ({ pages }: BusyMeeting): Page => {
  const chair = pages.find(({ seat }) => seat.door.door === 'staff' && seat.door.role === 'facilitator');
  if (chair === undefined) throw new Error('nobody facilitates');
  return chair;
};

/** Puts a ballot; resolves when every page of a member shows it open. */
export const openBallotIn = async (meeting: BusyMeeting, name: string): Promise<PollId> => {
  const poll = PollId.parse(name);
  const chair = chairOf(meeting);
  chair.give({ type: 'DraftPoll', draft: ballotDraft(poll) });
  chair.give({ type: 'ReadyPoll', poll });
  chair.give({ type: 'OpenPoll', poll });
  const isOpen = ({ live }: Page): boolean => live.state?.poll.polls[poll]?.status === 'open';
  if (!(await meeting.until(() => votersOf(meeting).every(({ page }) => isOpen(page)), PATIENCE_MS)))
    throw new Error(`${name} was not opened`);
  return poll;
};

/** Ends a ballot whoever is still missing, and publishes it. */
export const closeBallotIn = async (meeting: BusyMeeting, poll: PollId): Promise<void> => {
  const chair = chairOf(meeting);
  chair.give({ type: 'ClosePoll', poll, seenMissing: votersOf(meeting).length });
  await meeting.until(() => chair.live.state?.poll.polls[poll]?.status === 'counted', PATIENCE_MS);
  chair.give({ type: 'PublishPoll', poll });
};
