import type { Rejection } from '@yishi/core';
import { type Failure, type Refusal, type RefusalCode, refusals } from '@yishi/protocol/names';
import type { Request, RequestHandler, Response } from 'express';
import { faultRefusal } from '../fault-refusal.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../watching/metrics.ts';
import { requestIdOf } from '../watching/request-id.ts';

/** What a handler answers: a body (none is 204), perhaps with a Set-Cookie header; a text to save as a file; or why not. */
export type Reply =
  | { body: object | null; cookie?: string }
  | { text: string; contentType: string; filename: string }
  | { rejection: Rejection | Refusal };

const isRefusal = (rejection: Rejection | Refusal): rejection is Refusal =>
  Object.hasOwn(refusals, rejection.code);

/** A rejection by the rules of a meeting is a conflict with its state. */
export const statusOf = (rejection: Rejection | Refusal): number =>
  isRefusal(rejection) ? refusals[rejection.code] : 409;

export const refuse = (code: RefusalCode, retryAfterMs: number | null = null): { rejection: Refusal } => ({
  rejection: { code, retryAfterMs },
});

/** Writes a refusal in the one form that all of them have. */
export const sendRefusal = (response: Response, rejection: Rejection | Refusal): void => {
  const failure: Failure = { rejection };
  if ('retryAfterMs' in rejection && rejection.retryAfterMs !== null)
    response.set('Retry-After', String(Math.ceil(rejection.retryAfterMs / 1000)));
  response.status(statusOf(rejection)).json(failure);
};

/** A route by its name, such as `GET /board`, and what answers it. */
export type Route = { name: string; handle: (request: Request) => Promise<Reply> | Reply };

/** Makes a request handler of a route: the only way requests are answered. A fault is logged and answered too. */
export const answer =
  ({ log, metrics }: { log: Log; metrics: Metrics }, { name, handle }: Route): RequestHandler =>
  async (request, response) => {
    try {
      const reply = await handle(request);
      send(response, reply);
      metrics.answered(name, 'rejection' in reply ? reply.rejection.code : 'ok');
    } catch (fault) {
      const at = log.child({ request: requestIdOf(response), route: name });
      const refusal = faultRefusal(at, fault, 'request fault');
      metrics.answered(name, refusal.code);
      sendRefusal(response, refusal);
    }
  };

const send = (response: Response, reply: Reply): void => {
  if ('rejection' in reply) return sendRefusal(response, reply.rejection);
  if ('text' in reply)
    return void response.attachment(reply.filename).type(reply.contentType).send(reply.text);
  if (reply.cookie !== undefined) response.set('Set-Cookie', reply.cookie);
  if (reply.body === null) return void response.status(204).end();
  response.json(reply.body);
};
