import { quorumOf } from './attendance/quorum.ts';
import type { Gate } from './kinds/kind.ts';
import type { MeetingState } from './meeting-state.ts';
import { sidesBalanced } from './queue/talk-time.ts';
import { isTaskComplete } from './tasks/complete.ts';

type Check = Gate['check'];

const present = ({ attendance }: MeetingState) =>
  Object.values(attendance.people).filter((p) => p.presence === 'present');

const heard = (state: MeetingState): ReadonlySet<string> =>
  new Set(Object.values(state.queue.entries).flatMap((e) => (e.speech === null ? [] : [e.person])));

const statements = ({ consensus }: MeetingState) => Object.values(consensus.statements);

/** Is a ballot or a round running? */
export const ballotOpen = ({ poll, consensus }: MeetingState): boolean =>
  Object.values(poll.polls).some((p) => p.status === 'open' || p.status === 'closing') ||
  Object.values(consensus.statements).some((s) => s.rounds.some((r) => r.status === 'open'));

const checks: Record<Check, (state: MeetingState, at: number) => boolean> = {
  quorum: ({ attendance, procedure }) =>
    procedure.kind !== null && quorumOf(attendance, procedure.kind.quorum).met,
  rulesAcknowledged: (state) => present(state).every((p) => p.rulesAcknowledgedAt !== null),
  agendaAdopted: ({ agenda }) => agenda.adoptedAt !== null,
  floorEmpty: ({ queue }) => queue.speaking === null,
  noOpenPoll: (state) => !ballotOpen(state),
  motionOnScreen: (state) => state.consensus.order.length > 0 || state.poll.order.length > 0,
  everyVoterHeard: (state) => {
    const spoke = heard(state);
    return present(state).every((p) => !p.votes || spoke.has(p.id));
  },
  roundHeld: (state) =>
    statements(state).every(
      (s) =>
        s.conclusion !== null ||
        s.rounds.some((r) => r.status === 'closed' && r.version === s.versions.length),
    ),
  decided: (state) =>
    statements(state).every((s) => s.conclusion !== null) &&
    Object.values(state.poll.polls).every((p) => p.status !== 'ready'),
  dissentAsked: (state) =>
    Object.values(state.poll.polls).every(
      (p) =>
        p.result === null ||
        p.result.tally.against === 0 ||
        state.consensus.dissents.some((d) => d.subject.about === 'poll' && d.subject.poll === p.id),
    ),
  tasksComplete: ({ tasks }) => Object.values(tasks.tasks).every(isTaskComplete),
  sidesBalanced: ({ queue }, at) => sidesBalanced(queue, at),
  phasesHeld: ({ procedure, phases }) =>
    (procedure.kind?.phases ?? []).every(
      ({ id, optional }) => optional || phases.runs.some(({ phase }) => phase === id),
    ),
  itemsDone: ({ agenda }) => agenda.items.every(({ status }) => status === 'closed' || status === 'skipped'),
};

/** What a meeting of any kind should have done by its close, in the order it is said. */
const beforeEnd = ['phasesHeld', 'itemsDone', 'decided', 'tasksComplete'] as const satisfies readonly Check[];

const isCheck = (name: string): name is Check => name in checks;

/** What would be left undone if the meeting closed now (M11). */
export const undoneAtClose = (state: MeetingState, at: number): readonly Check[] =>
  beforeEnd.filter((check) => !checks[check](state, at));

/** The checks that do not hold now, in no particular order. */
export const unmetChecks = (state: MeetingState, at: number): ReadonlySet<Check> => {
  const all = Object.keys(checks).filter(isCheck);
  return new Set(all.filter((check) => !checks[check](state, at)));
};
