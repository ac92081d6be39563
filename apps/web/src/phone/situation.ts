import {
  currentPhase,
  type Entry,
  isProcedural,
  isRunning,
  isWaiting,
  type MeetingState,
  type Person,
  type PersonId,
  type Poll,
  type Recess,
  type Round,
  signersOf,
  type Speech,
  type Statement,
} from '@yishi/core';

/** What a participant's phone is about right now: one thing at a time. */
export type Situation =
  /** Outside the session. */
  | { is: 'notListed' }
  | { is: 'waitingForDesk' }
  | { is: 'beforeCheckIn' }
  | { is: 'checkIn' }
  | { is: 'gone' }
  | { is: 'gathering' }
  | { is: 'adjourned' }
  | { is: 'sign' }
  | { is: 'closed' }
  /** In session. `mine` says that the answer is the participant's to give. */
  | { is: 'ballot'; poll: Poll; mine: boolean }
  | { is: 'round'; statement: Statement; round: Round; mine: boolean }
  | { is: 'floor'; entry: Entry; speech: Speech }
  | { is: 'onDeck'; entry: Entry }
  | { is: 'missed'; entry: Entry }
  | { is: 'queued'; entry: Entry }
  | { is: 'rules' }
  | { is: 'recess'; recess: Recess | null }
  | { is: 'result'; poll: Poll }
  | { is: 'outcome'; statement: Statement }
  | { is: 'ready'; poll: Poll }
  | { is: 'speaking'; entry: Entry; speech: Speech }
  | { is: 'idle' };

/** `aside` holds the ids of results and outcomes the participant has put away on this phone. */
export type Looking = { me: PersonId; aside: ReadonlySet<string> };

/** What the phone of somebody shows now, whatever else goes on: what waits for their answer comes before what is only to be seen. */
export const situationOf = (state: MeetingState, looking: Looking): Situation => {
  const me = state.attendance.people[looking.me];
  if (me === undefined) return { is: 'notListed' };
  return (
    outsideSession(state, me) ?? toAnswer(state, me.id) ?? onTheFloor(state, me.id) ?? toSee(state, looking)
  );
};

const outsideSession = (state: MeetingState, me: Person): Situation | null => {
  const { status } = state.procedure;
  if (me.presence === 'waiting') return { is: 'waitingForDesk' };
  if (status === 'none' || status === 'draft') return { is: 'beforeCheckIn' };
  if (status === 'adjourned') return { is: 'adjourned' };
  if (status === 'record') return { is: signatureWanted(state, me.id) ? 'sign' : 'closed' };
  if (status === 'closed' || status === 'sealed') return { is: 'closed' };
  if (me.presence === 'gone') return { is: 'gone' };
  if (me.presence !== 'present') return { is: 'checkIn' };
  return status === 'checkingIn' ? { is: 'gathering' } : null;
};

const signatureWanted = (state: MeetingState, me: PersonId): boolean =>
  state.record.signatures[me] === undefined && signersOf(state).includes(me);

const pollsOf = ({ poll }: MeetingState): Poll[] => poll.order.flatMap((id) => poll.polls[id] ?? []);

const statementsOf = ({ consensus }: MeetingState): Statement[] =>
  consensus.order.flatMap((id) => consensus.statements[id] ?? []);

/** The ballot that takes answers now; one at a time is open. */
const runningPoll = (state: MeetingState): Poll | undefined => pollsOf(state).find(isRunning);

const openRound = (state: MeetingState): { statement: Statement; round: Round } | undefined =>
  statementsOf(state)
    .flatMap((statement) => statement.rounds.map((round) => ({ statement, round })))
    .find(({ round }) => round.status === 'open');

const isElector = ({ electorate }: Poll, me: PersonId): boolean =>
  electorate?.electors.some(({ person }) => person === me) ?? false;

const isAsked = ({ asked }: Round, me: PersonId): boolean => asked.some(({ person }) => person === me);

/** A question that waits for this participant's answer. */
const toAnswer = (state: MeetingState, me: PersonId): Situation | null => {
  const poll = runningPoll(state);
  if (poll !== undefined && isElector(poll, me) && poll.answers.answered[me] === undefined)
    return { is: 'ballot', poll, mine: true };
  const open = openRound(state);
  if (open !== undefined && isAsked(open.round, me) && open.round.answers.answered[me] === undefined)
    return { is: 'round', ...open, mine: true };
  return null;
};

/** Their own turn, now or next. */
const onTheFloor = ({ queue }: MeetingState, me: PersonId): Situation | null => {
  const speaking = queue.speaking === null ? undefined : queue.entries[queue.speaking];
  if (speaking?.person === me && speaking.speech !== null)
    return { is: 'floor', entry: speaking, speech: speaking.speech };
  const next = queue.onDeck === null ? undefined : queue.entries[queue.onDeck];
  return next?.person === me ? { is: 'onDeck', entry: next } : null;
};

const toSee = (state: MeetingState, looking: Looking): Situation =>
  rulesToRead(state, looking.me) ??
  openQuestion(state, looking.me) ??
  fresh(state, looking) ??
  pausing(state) ??
  inLine(state, looking.me) ??
  coming(state) ??
  onStage(state);

const rulesToRead = (state: MeetingState, me: PersonId): Situation | null => {
  const asked = currentPhase(state)?.gates.some(({ check }) => check === 'rulesAcknowledged') ?? false;
  return asked && state.attendance.people[me]?.rulesAcknowledgedAt === null ? { is: 'rules' } : null;
};

/** A question that is open, answered or not theirs to answer. */
const openQuestion = (state: MeetingState, me: PersonId): Situation | null => {
  const poll = runningPoll(state);
  if (poll !== undefined) return { is: 'ballot', poll, mine: isElector(poll, me) };
  const open = openRound(state);
  return open === undefined ? null : { is: 'round', ...open, mine: isAsked(open.round, me) };
};

/** The last decision of this phase, until it is put away. */
const fresh = (state: MeetingState, { aside }: Looking): Situation | null => {
  const since = state.phases.runs.at(-1)?.startedAt ?? 0;
  const statement = statementsOf(state).findLast((s) => (s.conclusion?.at ?? 0) > since);
  const poll = pollsOf(state).findLast((p) => (p.annulment?.at ?? p.countedAt ?? 0) > since);
  const polledAt = poll?.annulment?.at ?? poll?.countedAt ?? 0;
  const concludedAt = statement?.conclusion?.at ?? 0;
  if (poll !== undefined && polledAt > concludedAt && !aside.has(poll.id)) return { is: 'result', poll };
  if (statement !== undefined && concludedAt >= polledAt && !aside.has(statement.id))
    return statement.conclusion?.outcome === 'voteInstead' ? null : { is: 'outcome', statement };
  return null;
};

const pausing = (state: MeetingState): Situation | null => {
  if (state.procedure.status === 'recess')
    return { is: 'recess', recess: state.procedure.recesses.at(-1) ?? null };
  return currentPhase(state)?.pause === true ? { is: 'recess', recess: null } : null;
};

/** Their own hand; an ordinary one before a procedural one, which is dealt with at once. */
const inLine = ({ queue }: MeetingState, me: PersonId): Situation | null => {
  const own = queue.order.flatMap((id) => queue.entries[id] ?? []).filter(({ person }) => person === me);
  const missed = own.find(({ status }) => status === 'absent');
  if (missed !== undefined) return { is: 'missed', entry: missed };
  const waiting = own.filter(({ status }) => isWaiting(status));
  const entry = waiting.find(({ kind }) => !isProcedural(kind)) ?? waiting[0];
  return entry === undefined ? null : { is: 'queued', entry };
};

const coming = (state: MeetingState): Situation | null => {
  const poll = pollsOf(state).find(({ status }) => status === 'ready');
  return poll === undefined || state.queue.speaking !== null ? null : { is: 'ready', poll };
};

const onStage = ({ queue }: MeetingState): Situation => {
  const entry = queue.speaking === null ? undefined : queue.entries[queue.speaking];
  return entry === undefined || entry.speech === null
    ? { is: 'idle' }
    : { is: 'speaking', entry, speech: entry.speech };
};
