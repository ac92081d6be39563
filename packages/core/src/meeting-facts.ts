import type { Actor } from './actor.ts';
import type { AgendaFacts } from './agenda/facts.ts';
import { attended } from './attended.ts';
import type { Channel } from './category.ts';
import type { AttendanceFacts } from './attendance/facts.ts';
import { countVoters, presentVoters, quorumOf } from './attendance/quorum.ts';
import type { AttendanceState, Person } from './attendance/state.ts';
import type { ConsensusFacts } from './consensus/facts.ts';
import { ballotOpen, undoneAtClose, unmetChecks } from './gates.ts';
import type { PersonId } from './ids.ts';
import type { Kind, Phase } from './kinds/kind.ts';
import type { MeetingState } from './meeting-state.ts';
import { oncePer } from './once-per.ts';
import type { PhasesFacts } from './phases/facts.ts';
import type { PollFacts } from './poll/facts.ts';
import type { PollsState } from './poll/state.ts';
import type { ProcedureFacts } from './procedure/facts.ts';
import type { OrderFacts, QueueFacts, QueuePerson } from './queue/facts.ts';
import type { RecordFacts } from './record/facts.ts';
import type { TasksFacts } from './tasks/facts.ts';

/** Who gives the command and when the server took it. */
export type Given = { at: number; by: Actor };

const rosterOf = ({ order, people }: AttendanceState): Person[] => order.flatMap((id) => people[id] ?? []);

const channelsOf = oncePer((attendance: AttendanceState): Record<PersonId, Channel> =>
  Object.fromEntries(rosterOf(attendance).map((p) => [p.id, p.channel])),
);

const votersNow = oncePer((attendance: AttendanceState) =>
  presentVoters(attendance).map(({ id, channel }) => ({ person: id, channel })),
);

/** The phase the meeting is in; null before the session opens. */
export const currentPhase = ({ procedure, phases }: MeetingState): Phase | null => {
  const run = phases.runs.at(-1);
  return (run && procedure.kind?.phases.find((p) => p.id === run.phase)) ?? null;
};

const acted = ({ queue, poll, consensus, record, attendance }: MeetingState): ReadonlySet<string> =>
  new Set<string>([
    ...Object.values(attendance.people).flatMap((p) => (p.visits.length > 0 ? [p.id] : [])),
    ...Object.values(queue.entries).map((e) => e.person),
    ...Object.values(poll.polls).flatMap((p) => Object.keys(p.answers.answered)),
    ...Object.values(consensus.statements).flatMap((s) =>
      s.rounds.flatMap((r) => Object.keys(r.answers.answered)),
    ),
    ...consensus.dissents.map((d) => d.person),
    ...Object.keys(record.signatures),
  ]);

const queuePerson = (person: Person, seat: number, dissented: boolean): QueuePerson => ({
  id: person.id,
  name: person.name,
  channel: person.channel,
  present: person.presence === 'present',
  votes: person.votes && person.recusal === null,
  affected: person.affected,
  duties: person.duties,
  seat,
  dissented,
});

const votedAgainst = ({ polls }: PollsState, person: PersonId): boolean =>
  Object.values(polls).some((p) => {
    const choice = p.result === null ? undefined : p.answers.choices[person];
    return choice?.choice === 'vote' && choice.vote === 'against';
  });

const queuePeople = oncePer((attendance: AttendanceState) =>
  oncePer((poll: PollsState): OrderFacts['people'] =>
    Object.fromEntries(
      rosterOf(attendance).map((p, seat) => [p.id, queuePerson(p, seat, votedAgainst(poll, p.id))]),
    ),
  ),
);

/** What the order of the queue depends on; also for views, which compute the same order from what they see. */
export const orderFacts = (state: MeetingState): OrderFacts => ({
  people: queuePeople(state.attendance)(state.poll),
  phase: currentPhase(state),
  item: state.agenda.items.find((i) => i.status === 'open')?.id ?? null,
});

const floorBusy = ({ queue }: MeetingState): boolean => queue.speaking !== null;

const speakingPerson = ({ queue }: MeetingState): PersonId | null =>
  queue.speaking === null ? null : (queue.entries[queue.speaking]?.person ?? null);

const signs = (kind: Kind, person: Person): boolean =>
  kind.signers.some((signer) => {
    if (signer === 'everyone') return true;
    if (signer === 'voters') return person.votes && person.recusal === null;
    return person.duties.includes(signer);
  });

/** People whose signature the record needs: those who were in the meeting and whom its kind names. */
export const signersOf = (state: MeetingState): PersonId[] => {
  const { kind, sittings } = state.procedure;
  return kind === null
    ? []
    : rosterOf(state.attendance).flatMap((p) => (attended(p, sittings) && signs(kind, p) ? [p.id] : []));
};

const noQuorum = { voters: 0, present: 0, needed: 1, met: false };

const pollFacts = (state: MeetingState, { at, by }: Given): PollFacts => ({
  at,
  by,
  status: state.procedure.status,
  electors: votersNow(state.attendance),
  all: countVoters(state.attendance),
  channels: channelsOf(state.attendance),
  roundOpen: Object.values(state.consensus.statements).some((s) => s.rounds.some((r) => r.status === 'open')),
  statementVersions: Object.fromEntries(
    Object.values(state.consensus.statements).map((s) => [s.id, s.versions.length]),
  ),
});

/** What each slice must know of the others, computed from the whole. `kind` is the meeting's, once it exists. */
export const factsOf = (state: MeetingState, { at, by }: Given) => {
  const { status } = state.procedure;
  return {
    procedure: (): ProcedureFacts => ({
      at,
      by,
      quorum:
        state.procedure.kind === null ? noQuorum : quorumOf(state.attendance, state.procedure.kind.quorum),
      floorBusy: floorBusy(state),
      pollOpen: ballotOpen(state),
      itemOpen: state.agenda.items.some((i) => i.status === 'open'),
      undone: undoneAtClose(state, at),
    }),
    phases: (kind: Kind): PhasesFacts => ({
      at,
      by,
      status,
      kind,
      floorBusy: floorBusy(state),
      pollOpen: ballotOpen(state),
      unmet: unmetChecks(state, at),
    }),
    attendance: (): AttendanceFacts => ({
      at,
      by,
      status,
      acted: acted(state),
      speaking: speakingPerson(state),
    }),
    agenda: (): AgendaFacts => ({ at, by, status, inUse: floorBusy(state) || ballotOpen(state) }),
    queue: (kind: Kind): QueueFacts => ({ at, by, status, kind, ...orderFacts(state) }),
    poll: () => pollFacts(state, { at, by }),
    consensus: (): ConsensusFacts => ({
      at,
      by,
      status,
      voters: votersNow(state.attendance),
      channels: channelsOf(state.attendance),
      pollOpen: Object.values(state.poll.polls).some((p) => p.status === 'open' || p.status === 'closing'),
      polls: Object.fromEntries(
        Object.values(state.poll.polls).map((p) => [
          p.id,
          { statement: p.motion.statement?.id ?? null, counted: p.result !== null },
        ]),
      ),
      tasks: new Set(state.tasks.order),
    }),
    tasks: (): TasksFacts => ({ at, by, status, people: new Set(state.attendance.order) }),
    record: (): RecordFacts => ({
      at,
      by,
      status,
      signers: signersOf(state),
      channels: channelsOf(state.attendance),
    }),
  };
};
