import { wholeCalls } from '@yishi/store/testing';

/** What a server had done with the last command when it was killed. */
export type KillPoint =
  | 'beforeTheAppend'
  | 'insideTheAppend'
  | 'beforeItIsDurable'
  | 'beforeTheHint'
  | 'beforeTheFirstSend'
  | 'betweenTheSends'
  | 'beforeTheAcknowledgement'
  | 'afterAnAcknowledgement'
  | 'elsewhere';

/** How the calls of a server, as `strace -yy` shows them, tell what it does with a command. */
export type CallSigns = {
  /** Reads what a client sent. */
  hear: RegExp;
  /** Gives events to the log. */
  append: RegExp;
  /** Learns that they are durable. */
  durable: RegExp;
  /** Tells the other processes. */
  hint: RegExp | null;
  /** Sends to a client. */
  send: RegExp;
};

const loopback = (port: number): string => `127\\.0\\.0\\.1:${port}`;
const readsAt = (port: number): RegExp => new RegExp(`\\bread\\(\\d+<TCP:\\[${loopback(port)}->`);
const sendsFrom = (port: number): RegExp => new RegExp(`\\bwritev?\\(\\d+<TCP:\\[${loopback(port)}->`);

/** A server on this port whose log is a journal on disk. */
export const signsOfJournal = (port: number): CallSigns => ({
  hear: readsAt(port),
  append: /pwrite64\(\d+<[^>]*-wal>/,
  durable: /(?:fdatasync|fsync)\(\d+<[^>]*-wal>/,
  hint: null,
  send: sendsFrom(port),
});

/** A server on this port whose log is PostgreSQL and who tells others through Redis, on ports of loopback too. */
export const signsOfServices = (port: number, database: number, redis: number): CallSigns => ({
  hear: readsAt(port),
  append: new RegExp(`\\bwritev?\\(\\d+<TCP:\\[[^>]*->${loopback(database)}\\]>.*append-events`),
  durable: new RegExp(`\\bread\\(\\d+<TCP:\\[[^>]*->${loopback(database)}\\]>`),
  hint: new RegExp(`\\bwritev?\\(\\d+<TCP:\\[[^>]*->${loopback(redis)}\\]>.*publish`, 'i'),
  send: sendsFrom(port),
});

const ACKNOWLEDGEMENT = /43\d+\[\{\\"ok\\":true/;

/** How far the last append is: nothing known yet, given, durable, sent to somebody, acknowledged. */
type Progress = 'unknown' | 'given' | 'durable' | 'sent' | 'acknowledged';

const progressAfter = (before: Progress, line: string, { append, durable, send }: CallSigns): Progress => {
  if (append.test(line)) return 'given';
  if (durable.test(line)) return before === 'given' ? 'durable' : before;
  if (!send.test(line) || before === 'unknown' || before === 'given') return before;
  return before === 'acknowledged' || ACKNOWLEDGEMENT.test(line) ? 'acknowledged' : 'sent';
};

const beforeSend: Record<Progress, KillPoint> = {
  unknown: 'elsewhere',
  given: 'elsewhere',
  durable: 'beforeTheFirstSend',
  sent: 'betweenTheSends',
  acknowledged: 'afterAnAcknowledgement',
};

/** Where a server was that was killed between two calls. */
const between: Record<Progress, KillPoint> = {
  unknown: 'elsewhere',
  given: 'beforeItIsDurable',
  durable: 'beforeTheFirstSend',
  sent: 'betweenTheSends',
  acknowledged: 'afterAnAcknowledgement',
};

/**
 * Names the point by the calls that were done and the one that was not done any more (strace shows `= ?`), if it was
 * inside one.
 */
export const pointOf = (trace: readonly string[], signs: CallSigns): KillPoint => {
  let progress: Progress = 'unknown';
  let fatal = '';
  for (const line of wholeCalls(trace, () => false)) {
    if (line.includes(' = ?')) fatal = fatal === '' ? line : fatal;
    else if (line.includes(' = ')) progress = progressAfter(progress, line, signs);
  }
  if (fatal === '') return between[progress];
  if (signs.append.test(fatal)) return progress === 'given' ? 'insideTheAppend' : 'beforeTheAppend';
  if (signs.durable.test(fatal)) return progress === 'given' ? 'beforeItIsDurable' : 'elsewhere';
  if (signs.hint?.test(fatal) === true) return 'beforeTheHint';
  if (ACKNOWLEDGEMENT.test(fatal) && progress === 'sent') return 'beforeTheAcknowledgement';
  return signs.send.test(fatal) ? beforeSend[progress] : 'elsewhere';
};
