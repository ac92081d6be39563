import type { ProcedureEvent, RecordMilestone } from './events.ts';
import type { MeetingNotice, ProcedureState } from './state.ts';

/** Folds a fact of the life of a meeting. */
export const evolveProcedure = (
  state: ProcedureState,
  event: ProcedureEvent | RecordMilestone,
  at: number,
): ProcedureState => {
  switch (event.type) {
    case 'MeetingCreated':
      return {
        ...state,
        status: 'draft',
        id: event.meeting,
        kind: event.kind,
        practice: event.practice,
        notice: noticeOf(event),
      };
    case 'NoticeEdited':
      return { ...state, notice: noticeOf(event) };
    case 'CheckInOpened':
      return { ...state, status: 'checkingIn', checkInOpenedAt: at, adjournment: null };
    case 'SessionOpened':
      return {
        ...state,
        status: 'inSession',
        sittings: [...state.sittings, { openedAt: at, endedAt: null }],
      };
    case 'QuorumMissed':
      return missed(state, event, at);
    case 'RecessCalled':
      return {
        ...state,
        status: 'recess',
        recesses: [
          ...state.recesses,
          { startedAt: at, plannedMs: event.plannedMs, endedAt: null, reason: event.reason },
        ],
      };
    case 'SessionResumed':
      return { ...state, status: 'inSession', recesses: state.recesses.map((r) => ended(r, at)) };
    case 'MeetingAdjourned':
      return {
        ...sittingEnded(state, at),
        status: 'adjourned',
        adjournment: { at, reason: event.reason, until: event.until },
      };
    case 'MeetingClosed':
      return { ...sittingEnded(state, at), status: 'closed', closedAt: at };
    case 'RecordOpened':
      return { ...state, status: 'record', recordOpenedAt: at };
    case 'RecordSealed':
      return { ...state, status: 'sealed', sealedAt: at };
    default:
      return event satisfies never;
  }
};

const noticeOf = ({
  title,
  number,
  scheduledAt,
  place,
  purpose,
  conference,
  community,
  affects,
}: MeetingNotice): MeetingNotice => ({
  title,
  number,
  scheduledAt,
  place,
  purpose,
  conference,
  community,
  affects,
});

const missed = (
  state: ProcedureState,
  event: Extract<ProcedureEvent, { type: 'QuorumMissed' }>,
  at: number,
): ProcedureState => {
  const { present, needed, rescheduledFor } = event;
  return {
    ...state,
    status: 'adjourned',
    failedOpenings: [...state.failedOpenings, { at, present, needed, rescheduledFor }],
    adjournment: { at, reason: null, until: rescheduledFor },
  };
};

const ended = <Span extends { endedAt: number | null }>(span: Span, at: number): Span =>
  span.endedAt === null ? { ...span, endedAt: at } : span;

/** Ends what still ran: the sitting, and the recess the meeting did not come back from. */
const sittingEnded = (state: ProcedureState, at: number): ProcedureState => ({
  ...state,
  sittings: state.sittings.map((s) => ended(s, at)),
  recesses: state.recesses.map((r) => ended(r, at)),
});
