import type { Request, RequestHandler, Response } from 'express';
import { nanoid } from 'nanoid';
import type { Log } from '../log.ts';
import { listen } from '../socket/guard.ts';

const HEADER = 'X-Request-Id';
/** As proxies make them: hex digits, perhaps with dashes. Nothing that says something can be written in it. */
const WELL_FORMED = /^[0-9a-f-]{16,36}$/;

type Trust = (address: string | undefined, hops: number) => unknown;

const isTrust = (value: unknown): value is Trust => typeof value === 'function';

/** Does the request come from a proxy whose headers are believed? */
const isTrusted = (request: Request): boolean => {
  const trusts: unknown = request.app.get('trust proxy fn');
  return isTrust(trusts) && trusts(request.socket.remoteAddress, 0) === true;
};

const idFor = (request: Request): string => {
  const given = request.get(HEADER);
  return given !== undefined && WELL_FORMED.test(given) && isTrusted(request) ? given : nanoid();
};

/** The id of the request that this answers. */
export const requestIdOf = (response: Response): string => String(response.locals['requestId']);

/**
 * Gives every request an id, that of a trusted proxy or a new one, says it in the answer, and logs that it was answered.
 * The path is not logged: the links of participants have a code in it.
 */
export const requestIds =
  (log: Log): RequestHandler =>
  (request, response, next) => {
    const begunAt = performance.now();
    response.locals['requestId'] = idFor(request);
    response.set(HEADER, requestIdOf(response));
    listen(response, 'finish', log, () => {
      const ms = Math.round(performance.now() - begunAt);
      const { method } = request;
      log.info({ request: requestIdOf(response), method, status: response.statusCode, ms }, 'answered');
    });
    next();
  };
