import type { Decision } from '../decision.ts';
import type { MeetingStatus } from '../meeting-status.ts';
import { beforeClose, wrongStatus } from '../wrong-status.ts';
import { answerPoll, withdrawAnswer } from './answering.ts';
import type { PollCommand } from './commands.ts';
import { annulPoll, callClosing, closePoll, decideTie, publishPoll } from './counting.ts';
import { draftPoll, editPoll } from './drafting.ts';
import type { PollEvent } from './events.ts';
import type { PollFacts } from './facts.ts';
import { openPoll, readyPoll } from './opening.ts';
import type { PollsState } from './state.ts';
import { tightenVisibility } from './tightening.ts';

const afterOpening: readonly MeetingStatus[] = ['checkingIn', 'inSession', 'recess', 'adjourned', 'closed'];
const inSession: readonly MeetingStatus[] = ['inSession'];

/** When in the life of a meeting a command is in order: drafts any time before the close, ballots in session. */
const when: Record<PollCommand['type'], readonly MeetingStatus[]> = {
  DraftPoll: beforeClose,
  EditPoll: beforeClose,
  ReadyPoll: inSession,
  OpenPoll: inSession,
  TightenVisibility: afterOpening,
  AnswerPoll: inSession,
  WithdrawAnswer: inSession,
  CallClosing: inSession,
  ClosePoll: inSession,
  DecideTie: inSession,
  PublishPoll: afterOpening,
  AnnulPoll: afterOpening,
};

/** Decides what follows from a command about a poll. */
export const decidePoll = (state: PollsState, command: PollCommand, facts: PollFacts): Decision<PollEvent> =>
  wrongStatus(facts.status, when[command.type]) ?? decideInTime(state, command, facts);

const decideInTime = (state: PollsState, command: PollCommand, facts: PollFacts): Decision<PollEvent> => {
  switch (command.type) {
    case 'DraftPoll':
      return draftPoll(state, command.draft);
    case 'EditPoll':
      return editPoll(state, command.draft);
    case 'ReadyPoll':
      return readyPoll(state, command.poll, facts);
    case 'OpenPoll':
      return openPoll(state, command.poll, facts);
    case 'TightenVisibility':
      return tightenVisibility(state, command.poll, command.visibility);
    case 'AnswerPoll':
      return answerPoll(state, command, facts);
    case 'WithdrawAnswer':
      return withdrawAnswer(state, command, facts);
    case 'CallClosing':
      return callClosing(state, command.poll, command.graceMs);
    case 'ClosePoll':
      return closePoll(state, command.poll, command.seenMissing);
    case 'DecideTie':
      return decideTie(state, command.poll, command.vote);
    case 'PublishPoll':
      return publishPoll(state, command.poll);
    case 'AnnulPoll':
      return annulPoll(state, command.poll, command.reason);
    default:
      return command satisfies never;
  }
};
