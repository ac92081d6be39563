import type { AttackKind } from '../abuse/attack.ts';
import { runAttack } from '../abuse/run-attack.ts';
import { FORGED } from '../abuse/texts-abuse.ts';
import type { BusyOptions } from '../busy/busy-meeting.ts';
import { whileBusy } from '../busy/while-busy.ts';
import type { Fault } from '../fault.ts';

/** What honest people may wait for an answer, 19 times of 20. */
const HONEST_MS = 300;

type Told = Pick<Fault, 'name' | 'what' | 'of' | 'strikes'> & {
  kind: AttackKind;
  /** The count that is `n`: what certainly reached the server. By default all that was sent. */
  counted?: string;
  /** Whether honest people must not notice; else how long they waited is only told. */
  unnoticed?: boolean;
  hall?: Partial<BusyOptions>;
};

/** An attack on one server from a process of its own, beside honest people. */
const attackBeside = ({ kind, counted = 'sent', hall = {}, unnoticed = false, ...told }: Told): Fault => ({
  ...told,
  holds: `no crash and no change by it${unnoticed ? `, and honest people wait less than ${HONEST_MS} ms for an answer (p95)` : ''}`,
  run: async (conditions) => {
    const sizes = { ...conditions.hall, ...hall };
    const outcome = await whileBusy({ ...conditions, hall: sizes }, async (meeting, blame) => {
      const report = await runAttack(meeting, kind, conditions.strikes);
      if (!meeting.target.servers.every(({ alive }) => alive)) blame('a server ended');
      if (meeting.typists.some(({ content }) => content.includes(FORGED)))
        blame('forged words are in a text');
      if (meeting.typists.some(({ shownCarets }) => shownCarets.has(FORGED)))
        blame('a forged caret was shown');
      return report;
    });
    const late = unnoticed && (outcome.p95Ms ?? 0) > HONEST_MS * conditions.patience;
    const violations = late ? [`honest people waited ${outcome.p95Ms} ms`] : [];
    return {
      ...outcome,
      n: outcome.counts[counted] ?? 0,
      violations: [...outcome.violations, ...violations],
    };
  },
});

const malformed = 'malformed messages';
const oversize = 'oversize messages';

export const abuses: readonly Fault[] = [
  attackBeside({
    name: 'http-malformed',
    kind: 'http-malformed',
    counted: 'answered',
    what: 'requests whose body, type, path or bytes fit nothing, twenty at a time on a connection',
    of: malformed,
    strikes: { full: 1_000_000, daily: 3000 },
  }),
  attackBeside({
    name: 'http-oversize',
    kind: 'http-oversize',
    counted: 'answered413',
    what: 'request bodies of 300 KiB, with their length and in chunks',
    of: oversize,
    strikes: { full: 10_000, daily: 0 },
  }),
  attackBeside({
    name: 'socket-malformed',
    kind: 'socket-malformed',
    unnoticed: true,
    what: 'sixty guests of the meeting send messages that fit no schema, and frames that are none, as fast as they can',
    of: malformed,
    strikes: { full: 1_000_000, daily: 10_000 },
    hall: { guests: 60 },
  }),
  attackBeside({
    name: 'socket-oversize',
    kind: 'socket-oversize',
    counted: 'closedAsTooLarge',
    what: 'sixty guests of the meeting send messages of 70 KiB',
    of: oversize,
    strikes: { full: 10_000, daily: 0 },
    hall: { guests: 60 },
  }),
  attackBeside({
    name: 'texts-malformed',
    kind: 'texts-malformed',
    counted: 'closedAsMalformed',
    what: 'a reader of the minutes sends frames that are none, a hundred at a time; the first ends the connection',
    of: 'connections ended by one',
    strikes: { full: 1_000_000, daily: 3000 },
  }),
  attackBeside({
    name: 'texts-oversize',
    kind: 'texts-oversize',
    counted: 'closedAsTooLarge',
    what: 'a reader of the minutes sends frames of 70 KiB',
    of: oversize,
    strikes: { full: 10_000, daily: 0 },
  }),
  attackBeside({
    name: 'texts-abuse',
    kind: 'texts-abuse',
    what: 'readers write, also behind overlong numbers; writers send bombs and go on under the Yjs ids of others; carets of others are forged',
    of: 'abuses of the shared texts',
    strikes: { full: 10_000, daily: 100 },
    hall: { guests: 16 },
  }),
  attackBeside({
    name: 'slow-readers',
    kind: 'slow-readers',
    counted: 'stalled',
    unnoticed: true,
    what: 'observers come in and take nothing they are sent, for 20 s',
    of: 'slow readers',
    strikes: { full: 300, daily: 0 },
  }),
  attackBeside({
    name: 'connection-flood',
    kind: 'connection-flood',
    unnoticed: true,
    what: 'connections that say nothing and WebSockets that never say who they are, again whenever they end, beside 200 people',
    of: 'connections',
    strikes: { full: 2000, daily: 0 },
    hall: { members: 120, observers: 76, perSecond: 15 },
  }),
  attackBeside({
    name: 'slowloris',
    kind: 'slowloris',
    unnoticed: true,
    what: 'requests that come a byte at a time and never end, beside 200 people',
    of: 'slow requests',
    strikes: { full: 1000, daily: 0 },
    hall: { members: 120, observers: 76, perSecond: 15 },
  }),
];
