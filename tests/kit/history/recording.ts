import { type Audience, type MeetingEvent, PersonId, type Recorded, redactState } from '@yishi/core';
import { diceOf, foldsOf, play } from '@yishi/core/testing';
import type { History, Invocation, Kept, Outcome } from './history.ts';
import { judgeHistory } from './judge-history.ts';
import type { Law } from './violation.ts';

/** What the clients of a meeting remember and what its store holds, to plant breaches in. */
export type Recording = { history: History; kept: Kept };

export const SEED = 1;
const COMMANDS = 500;
export const TEXT = 'm1/minutes';
export const WORDS = '会议开始，大家发言。';

const audiences: readonly Audience[] = [
  { kind: 'staff' },
  { kind: 'public' },
  { kind: 'member', person: PersonId.parse('p1') },
];

/** The commands that were given once, each answered at once; some answers were lost. */
const invocationsOf = (steps: ReturnType<typeof play>['steps']): Invocation[] => {
  const times = new Map<string, number>();
  for (const { attempt } of steps) times.set(attempt.id, (times.get(attempt.id) ?? 0) + 1);
  return steps
    .map(({ attempt: { at, ...attempt }, decision, before, after }, index): Invocation => {
      const answered: Outcome = decision.ok
        ? { is: 'ok', version: after.state.version, at }
        : { is: 'refused', by: 'rules', code: decision.rejection.code, at };
      const outcome: Outcome = index % 11 === 0 ? { is: 'unknown' } : answered;
      const seen = before.state.version;
      return { client: attempt.by.kind, seen, invokedAt: at, outcome, ...attempt };
    })
    .filter(({ id }) => times.get(id) === 1);
};

/** A meeting that went well, as its clients remember it and as the store has it. */
export const goodRecording = (): Recording => {
  const dice = diceOf(SEED);
  const seeds = Array.from({ length: COMMANDS }, () => dice.int(2 ** 31));
  const { steps, end } = play({ seeds, seal: false });
  const views = foldsOf(end.log)
    .filter(({ recorded }) => recorded.version % 7 === 0)
    .flatMap(({ after }) =>
      audiences.map((audience) => ({ client: audience.kind, audience, state: redactState(after, audience) })),
    );
  const replicas = ['ann', 'bo'].map((client) => ({ client, text: TEXT, content: WORDS }));
  return {
    history: { invocations: invocationsOf(steps), views, replicas, setBacks: [] },
    kept: { log: end.log, texts: new Map([[TEXT, WORDS]]) },
  };
};

/** The laws that the judge finds broken, each once. */
export const lawsBroken = ({ history, kept }: Recording): Law[] =>
  [...new Set(judgeHistory(history, kept).map(({ law }) => law))].sort();

export const withLog = ({ history, kept }: Recording, log: readonly Recorded[]): Recording => ({
  history,
  kept: { ...kept, log },
});

/** The log with other versions: counted anew, as a store would. */
export const renumbered = (log: readonly Recorded[]): Recorded[] =>
  log.map((recorded, index) => ({ ...recorded, version: index + 1 }));

/** The last command that was answered so; unless it was refused, one that the log has. */
export const lastOf = (recording: Recording, is: 'ok' | 'refused' | 'unknown', type?: string): Invocation => {
  const found = recording.history.invocations.findLast(
    ({ outcome, command, id }) =>
      outcome.is === is &&
      (type === undefined || command.type === type) &&
      (is === 'refused' || recording.kept.log.some(({ commandId }) => commandId === id)),
  );
  if (found === undefined) throw new Error(`no ${type ?? 'command'} that is ${is}`);
  return found;
};

/** The same, but for what is remembered of one command. */
export const changed = (
  recording: Recording,
  invocation: Invocation,
  change: Partial<Invocation>,
): Recording => ({
  ...recording,
  history: {
    ...recording.history,
    invocations: recording.history.invocations.map((each) =>
      each === invocation ? { ...each, ...change } : each,
    ),
  },
});

/** An instant after everything. */
export const afterIt = ({ kept }: Recording): number => (kept.log.at(-1)?.at ?? 0) + 60_000;

export type EventOf<Type extends MeetingEvent['type']> = Recorded<Extract<MeetingEvent, { type: Type }>>;

export const isOf =
  <Type extends MeetingEvent['type']>(type: Type) =>
  (recorded: Recorded): recorded is EventOf<Type> =>
    recorded.event.type === type;

export const factOf = <Type extends MeetingEvent['type']>({ kept }: Recording, type: Type): EventOf<Type> => {
  const found = kept.log.findLast(isOf(type));
  if (found === undefined) throw new Error(`no ${type} in this log`);
  return found;
};

/** Only what one law looks at, so that a mutation of the log is not also a change of every view after it. */
export const withoutViews = ({ history, kept }: Recording): Recording => ({
  history: { ...history, views: [] },
  kept,
});
