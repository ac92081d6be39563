import { type DestinationStream, type Logger, pino } from 'pino';
import { faultForLog } from './watching/fault-for-log.ts';

export type Log = Logger;

/**
 * JSON lines, on stderr unless told otherwise. What is logged are codes, counts, durations and the ids of meetings,
 * connections and requests; never a name, an address, a code, a key or a token.
 */
export const openLog = (
  level: string,
  to: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Log =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: faultForLog } },
    to,
  );
