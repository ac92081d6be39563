import { type Logger, pino } from 'pino';

export type Log = Logger;

/**
 * JSON lines on stderr. What is logged are codes, counts, durations and the ids of meetings; never a name, an address,
 * a code, a key or a token.
 */
export const openLog = (level: string): Log =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
