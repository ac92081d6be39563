import { limits } from '@yishi/protocol/names';
import express, { type ErrorRequestHandler, type Express, type RequestHandler, Router } from 'express';
import { faultRefusal } from '../fault-refusal.ts';
import type { House } from '../house.ts';
import type { Log } from '../log.ts';
import type { Origins } from '../socket/origins.ts';
import { probeRoutes } from '../watching/probe-routes.ts';
import { requestIds } from '../watching/request-id.ts';
import type { Readiness } from '../watching/readiness.ts';
import { refuse, sendRefusal } from './reply.ts';
import { addRoutes, type Routes } from './routes.ts';
import { securityHeaders } from './security-headers.ts';
import { webPages } from './web-pages.ts';

export type AppOptions = {
  house: House;
  /** Everything that is answered under `/api`. */
  routes: Routes;
  origins: Origins;
  readiness: Readiness;
  /** Folder of the built pages. */
  webRoot: string;
  /** Addresses of proxies whose forwarding headers are believed, besides those on this machine. */
  trustProxy: readonly string[];
};

/** A request that changes something comes from a page of ours, or from no page at all. */
const ownPagesOnly =
  (origins: Origins): RequestHandler =>
  (request, response, next) => {
    const reading = request.method === 'GET' || request.method === 'HEAD';
    if (reading || origins.allows(request.headers)) return next();
    sendRefusal(response, refuse('WrongOrigin').rejection);
  };

/** The status of what express could not read, a body or an address; null for any other fault. */
const unreadable = (fault: unknown): number | null => {
  const status = typeof fault === 'object' && fault !== null && 'status' in fault ? fault.status : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
};

const answerFault =
  (log: Log): ErrorRequestHandler =>
  (fault: unknown, _request, response, next) => {
    if (response.headersSent) return next(fault);
    const status = unreadable(fault);
    if (status === null) return sendRefusal(response, faultRefusal(log, fault, 'fault outside the routes'));
    sendRefusal(response, refuse(status === 413 ? 'TooLarge' : 'BadRequest').rejection);
  };

const api = (house: House, routes: Routes): Router => {
  const router = Router();
  router.use(async (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    await house.news.fresh();
    next();
  });
  router.use(express.json({ limit: limits.rosterBytes, strict: true }));
  addRoutes(router, house, routes);
  router.use((_request, response) => sendRefusal(response, refuse('NotFound').rejection));
  return router;
};

/** Everything that is answered over HTTP. */
export const createApp = ({
  house,
  routes,
  origins,
  readiness,
  webRoot,
  trustProxy,
}: AppOptions): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', ['loopback', ...trustProxy]);
  app.use(...securityHeaders());
  app.use(probeRoutes(readiness));
  app.use(requestIds(house.log));
  app.use('/api', ownPagesOnly(origins), api(house, routes));
  app.use(webPages(webRoot));
  app.use((_request, response) => sendRefusal(response, refuse('NotFound').rejection));
  app.use(answerFault(house.log));
  return app;
};
