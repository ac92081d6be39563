import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import { type Kind, kinds as allKinds } from '@yishi/core';
import { socketPath } from '@yishi/protocol/names';
import type { Store } from '@yishi/store';
import { type Secrets, systemSecrets } from './auth/secrets.ts';
import { type Clock, systemClock } from './clock.ts';
import { openHouse, type House } from './house.ts';
import { apiRoutes } from './http/api-routes.ts';
import { createApp } from './http/app.ts';
import { guardAnswer } from './http/security-headers.ts';
import type { Log } from './log.ts';
import { noHints, type Hints } from './neighbours/hints.ts';
import { Practice } from './practice/practice.ts';
import { openMeetingSockets } from './socket/meeting-sockets.ts';
import { openOrigins } from './socket/origins.ts';
import { Crowd } from './watching/crowd.ts';
import { Measure } from './watching/measure.ts';
import { Metrics } from './watching/metrics.ts';
import { Readiness } from './watching/readiness.ts';
import type { Reading } from './watching/strain.ts';
import { watchHouse } from './watching/watch-house.ts';

export type ServerOptions = {
  store: Store;
  log: Log;
  /** Folder of the built pages; without an index.html in it no pages are served. */
  webRoot: string;
  /** The built program that plays the residents of practice meetings. */
  residents: string;
  /** Origins of the pages that may talk to this server; none means the names of this machine. */
  origins?: readonly string[];
  trustProxy?: readonly string[];
  /** None for a process that is alone. */
  hints?: Hints;
  /** What the server carries, asked once a second. */
  measure?: () => Reading;
  clock?: Clock;
  secrets?: Secrets;
  kinds?: readonly Kind[];
};

export type YishiServer = {
  house: House;
  practice: Practice;
  /** What is answered under `/api`, such as `GET /board`. */
  routes: readonly string[];
  /** Answers the port, which is a free one when 0 was asked for. Rejects when it cannot be had. */
  listen(port: number, host: string): Promise<number>;
  /** Answers what was taken, says farewell and closes. The store stays open: it is the caller's. */
  close(): Promise<void>;
};

const HEADERS_MS = 10_000;
const REQUEST_MS = 30_000;
/** How long requests that still run may take when the server stops. */
const LAST_WORDS_MS = 1000;

/** The whole server, not listening yet. Rejects as `openHouse`. */
export const createServer = async (options: ServerOptions): Promise<YishiServer> => {
  const { store, log, webRoot, residents, trustProxy = [] } = options;
  const http = createHttpServer({ headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS });
  const origins = openOrigins(options.origins ?? [], () => portOf(http));
  const { clock = systemClock } = options;
  const sockets = openMeetingSockets(log, origins, clock);
  const metrics = new Metrics();
  const measure = new Measure(() => sockets.fullness(), metrics.waits);
  const crowd = new Crowd({ clock, log, metrics, measure: options.measure ?? (() => measure.read()) });
  const house = await openHouse({
    store,
    log,
    metrics,
    crowd,
    hub: sockets.hub,
    hints: options.hints ?? noHints,
    clock,
    secrets: options.secrets ?? systemSecrets,
    kinds: options.kinds ?? allKinds,
    allowsOrigin: (headers) => origins.allows(headers),
  });
  watchHouse(house, measure);
  const practice = new Practice({ house, program: residents, url: () => ownUrl(http) });
  const readiness = new Readiness({
    ...house,
    prove: () => store.prove(),
    overloaded: () => crowd.strain > 0,
  });
  const routes = apiRoutes(house, practice);
  http.on('request', createApp({ house, routes, origins, readiness, webRoot, trustProxy }));
  sockets.serve(house.visits);
  sockets.attach(http);
  http.prependListener('request', guardAnswer);
  http.on('upgrade', (request, socket, head) => {
    const path = request.url ?? '';
    if (path.startsWith('/collab/')) house.collab.handleUpgrade(request, socket, head);
    else if (!path.startsWith(socketPath)) socket.destroy();
  });
  return {
    house,
    practice,
    routes: Object.keys(routes),
    listen: (port, host) => listenOn(http, port, host),
    close: async () => {
      readiness.stop();
      crowd.close();
      measure.close();
      await practice.close();
      await house.close();
      const impatient = setTimeout(() => http.closeAllConnections(), LAST_WORDS_MS);
      await sockets.close();
      clearTimeout(impatient);
    },
  };
};

/** Where this machine itself reaches the server. */
const ownUrl = (http: HttpServer): string => {
  const address = http.address();
  const host = typeof address === 'object' && address !== null ? address.address : '';
  const everywhere = host === '0.0.0.0' || host === '::' || host === '';
  return `http://${everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${portOf(http)}`;
};

const portOf = (http: HttpServer): number => {
  const address = http.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

const listenOn = (http: HttpServer, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      resolve(portOf(http));
    });
  });
