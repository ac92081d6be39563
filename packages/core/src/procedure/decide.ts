import { accept, type Decision, refuse } from '../decision.ts';
import { beforeClose, wrongStatus } from '../wrong-status.ts';
import type { ProcedureCommand } from './commands.ts';
import type { ProcedureEvent } from './events.ts';
import type { ProcedureFacts } from './facts.ts';
import type { MeetingNotice, ProcedureState } from './state.ts';

type Decided = Decision<ProcedureEvent>;
type Of<Type extends ProcedureCommand['type']> = Extract<ProcedureCommand, { type: Type }>;

/** Decides a command on the life of a meeting (M4 to M7). */
export const decideProcedure = (
  state: ProcedureState,
  command: ProcedureCommand,
  facts: ProcedureFacts,
): Decided => {
  switch (command.type) {
    case 'CreateMeeting':
      return create(state, command);
    case 'EditNotice':
      return editNotice(state, command);
    case 'OpenCheckIn':
      return openCheckIn(state);
    case 'OpenSession':
      return openSession(state, facts);
    case 'RecordNoQuorum':
      return recordNoQuorum(state, command, facts);
    case 'CallRecess':
      return callRecess(state, command, facts);
    case 'ResumeSession':
      return resume(state);
    case 'AdjournMeeting':
      return adjourn(state, command, facts);
    case 'CloseMeeting':
      return close(state, command, facts);
    default:
      return command satisfies never;
  }
};

const create = (state: ProcedureState, { type: _, ...meeting }: Of<'CreateMeeting'>): Decided =>
  state.status === 'none'
    ? accept({ type: 'MeetingCreated', ...meeting })
    : refuse({ code: 'AlreadyExists' });

const editNotice = (state: ProcedureState, { type: _, ...notice }: Of<'EditNotice'>): Decided =>
  wrongStatus(state.status, beforeClose) ??
  (sameNotice(state.notice, notice) ? accept() : accept({ type: 'NoticeEdited', ...notice }));

const sameNotice = (before: MeetingNotice | null, after: MeetingNotice): boolean =>
  before !== null && JSON.stringify(inFieldOrder(before)) === JSON.stringify(inFieldOrder(after));

/** The same fields in one order, so that two notices compare as text. */
const inFieldOrder = ({
  title,
  number,
  scheduledAt,
  place,
  purpose,
  conference,
  community,
  affects,
}: MeetingNotice) => [
  title,
  number,
  scheduledAt,
  place,
  purpose,
  conference && [conference.link, conference.dialIn, conference.code],
  [community.name, community.street],
  affects,
];

const openCheckIn = ({ status }: ProcedureState): Decided =>
  status === 'checkingIn'
    ? accept()
    : (wrongStatus(status, ['draft', 'adjourned']) ?? accept({ type: 'CheckInOpened' }));

const openSession = ({ status }: ProcedureState, { quorum }: ProcedureFacts): Decided => {
  const { present, needed, voters, met } = quorum;
  if (status === 'inSession') return accept();
  const refusal = wrongStatus(status, ['checkingIn']);
  if (refusal) return refusal;
  return met
    ? accept({ type: 'SessionOpened', present, needed, voters })
    : refuse({ code: 'QuorumNotMet', present, needed, voters });
};

const recordNoQuorum = (
  { status }: ProcedureState,
  { rescheduledFor }: Of<'RecordNoQuorum'>,
  { quorum }: ProcedureFacts,
): Decided => {
  const { present, needed, voters, met } = quorum;
  const refusal = wrongStatus(status, ['checkingIn']);
  if (refusal) return refusal;
  return met
    ? refuse({ code: 'QuorumMet', present, needed })
    : accept({ type: 'QuorumMissed', present, needed, voters, rescheduledFor });
};

const callRecess = (
  { status }: ProcedureState,
  { plannedMs, reason }: Of<'CallRecess'>,
  facts: ProcedureFacts,
): Decided =>
  status === 'recess'
    ? accept()
    : (wrongStatus(status, ['inSession']) ??
      atRest(facts) ??
      accept({ type: 'RecessCalled', plannedMs, reason }));

const resume = ({ status }: ProcedureState): Decided =>
  status === 'inSession' ? accept() : (wrongStatus(status, ['recess']) ?? accept({ type: 'SessionResumed' }));

const adjourn = (
  { status }: ProcedureState,
  { reason, until }: Of<'AdjournMeeting'>,
  facts: ProcedureFacts,
): Decided =>
  wrongStatus(status, ['inSession', 'recess']) ??
  atRest(facts) ??
  accept({ type: 'MeetingAdjourned', reason, until });

const close = ({ status }: ProcedureState, { reason }: Of<'CloseMeeting'>, facts: ProcedureFacts): Decided =>
  status === 'closed'
    ? accept()
    : (wrongStatus(status, ['inSession', 'recess']) ??
      atRest(facts) ??
      itemsDone(facts) ??
      closedWith(facts, reason));

/** What was left undone is closed over only with a reason, which is kept with it (M11). */
const closedWith = ({ undone }: ProcedureFacts, reason: string | null): Decided => {
  if (undone.length === 0) return accept({ type: 'MeetingClosed', overridden: null });
  return reason === null
    ? refuse({ code: 'GateClosed', checks: undone })
    : accept({ type: 'MeetingClosed', overridden: { checks: undone, reason } });
};

const atRest = ({ floorBusy, pollOpen }: ProcedureFacts) => {
  if (floorBusy) return refuse({ code: 'BusyFloor' });
  return pollOpen ? refuse({ code: 'PollStillOpen' }) : null;
};

const itemsDone = ({ itemOpen }: ProcedureFacts) => (itemOpen ? refuse({ code: 'ItemStillOpen' }) : null);
