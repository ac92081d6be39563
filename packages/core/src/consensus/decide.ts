import type { Decision } from '../decision.ts';
import type { MeetingStatus } from '../meeting-status.ts';
import { wrongStatus } from '../wrong-status.ts';
import type { ConsensusCommand } from './commands.ts';
import { answerDissent, recordDissent, signOff } from './dissent.ts';
import type { ConsensusEvent } from './events.ts';
import type { ConsensusFacts } from './facts.ts';
import { answerRound, closeRound, openRound, withdrawPosition } from './rounds.ts';
import { amendStatement, concludeStatement, putStatement } from './statements.ts';
import type { ConsensusState } from './state.ts';

const inSession: readonly MeetingStatus[] = ['inSession'];
const untilRecord: readonly MeetingStatus[] = ['inSession', 'recess', 'closed'];

/** When in the life of a meeting a command is in order: texts and rounds in session, names and dissent until the record. */
const when: Record<ConsensusCommand['type'], readonly MeetingStatus[]> = {
  PutStatement: inSession,
  AmendStatement: inSession,
  OpenRound: inSession,
  AnswerRound: inSession,
  WithdrawPosition: inSession,
  CloseRound: inSession,
  ConcludeStatement: inSession,
  SignOff: untilRecord,
  RecordDissent: untilRecord,
  AnswerDissent: untilRecord,
};

/** Decides what follows from a command about a statement, a round or a dissent. */
export const decideConsensus = (
  state: ConsensusState,
  command: ConsensusCommand,
  facts: ConsensusFacts,
): Decision<ConsensusEvent> =>
  wrongStatus(facts.status, when[command.type]) ?? decideInTime(state, command, facts);

const decideInTime = (
  state: ConsensusState,
  command: ConsensusCommand,
  facts: ConsensusFacts,
): Decision<ConsensusEvent> => {
  switch (command.type) {
    case 'PutStatement':
      return putStatement(state, command);
    case 'AmendStatement':
      return amendStatement(state, command);
    case 'OpenRound':
      return openRound(state, command, facts);
    case 'AnswerRound':
      return answerRound(state, command, facts);
    case 'WithdrawPosition':
      return withdrawPosition(state, command, facts);
    case 'CloseRound':
      return closeRound(state, command);
    case 'ConcludeStatement':
      return concludeStatement(state, command, facts);
    case 'SignOff':
      return signOff(state, command, facts);
    case 'RecordDissent':
      return recordDissent(state, command, facts);
    case 'AnswerDissent':
      return answerDissent(state, command, facts);
    default:
      return command satisfies never;
  }
};
