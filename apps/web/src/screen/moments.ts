import { currentPhase, isShown, type MeetingState, type Poll, type Statement } from '@yishi/core';
import { everybody } from '../meeting/everybody.ts';
import type { Scene } from './scene.ts';

/** Something that happened and is worth showing; it keeps the wall for `holdsMs` even if somebody goes on speaking. */
export type Moment = { at: number; scene: Scene; holdsMs: number };

const holds = { result: 60_000, text: 45_000, agenda: 20_000 };

/** Everything in session that the wall could show, in no order. */
export const moments = (state: MeetingState): Moment[] => [
  ...phaseMoments(state),
  ...speechMoments(state),
  ...itemMoments(state),
  ...statementsOf(state).flatMap(statementMoments),
  ...pollsOf(state).flatMap(pollMoments),
];

export const pollsOf = ({ poll: { polls, order } }: MeetingState): Poll[] =>
  order.flatMap((id) => polls[id] ?? []);

export const statementsOf = ({ consensus: { statements, order } }: MeetingState): Statement[] =>
  order.flatMap((id) => statements[id] ?? []);

const phaseMoments = (state: MeetingState): Moment[] => {
  const startedAt = state.phases.runs.at(-1)?.startedAt;
  return startedAt === undefined ? [] : [{ at: startedAt, scene: phaseScene(state), holdsMs: 0 }];
};

const speechMoments = ({ queue }: MeetingState): Moment[] =>
  Object.values(queue.entries).flatMap(({ speech }) =>
    speech === null || speech.endedAt === null
      ? []
      : { at: speech.endedAt, scene: { show: 'floor' }, holdsMs: 0 },
  );

const itemMoments = ({ agenda }: MeetingState): Moment[] =>
  agenda.items.flatMap(({ openedAt }) =>
    openedAt === null ? [] : { at: openedAt, scene: { show: 'agenda' }, holdsMs: holds.agenda },
  );

const statementMoments = (statement: Statement): Moment[] => {
  const put = statement.versions.map(({ at }): Moment => ({
    at,
    scene: { show: 'statement', statement },
    holdsMs: holds.text,
  }));
  const asked = statement.rounds.flatMap((round): Moment[] =>
    round.closedAt === null
      ? []
      : [{ at: round.closedAt, scene: { show: 'roundResult', statement, round }, holdsMs: holds.result }],
  );
  const { conclusion } = statement;
  if (conclusion === null) return [...put, ...asked];
  return [
    ...put,
    ...asked,
    { at: conclusion.at, scene: { show: 'conclusion', statement }, holdsMs: holds.result },
  ];
};

const pollMoments = (poll: Poll): Moment[] => {
  const at = poll.annulment?.at ?? poll.publishedAt ?? poll.countedAt;
  if (at === null) return [];
  const shown = poll.annulment !== null || (poll.result !== null && isShown(poll, everybody));
  return [{ at, scene: { show: shown ? 'result' : 'ballot', poll }, holdsMs: holds.result }];
};

/** What a phase shows before anything has happened in it: a pause, the rules, the agenda where only the chair speaks, the table. */
const phaseScene = (state: MeetingState): Scene => {
  const phase = currentPhase(state);
  const run = state.phases.runs.at(-1);
  if (phase === null || run === undefined) return { show: 'agenda' };
  if (phase.pause) {
    const untilAt = run.startedAt + phase.plannedMs + run.addedMs;
    return { show: 'rest', since: run.startedAt, untilAt, reason: null };
  }
  if (phase.gates.some(({ check }) => check === 'rulesAcknowledged')) return { show: 'rules' };
  return phase.speakers.some((group) => group !== 'chair') ? { show: 'floor' } : { show: 'agenda' };
};
