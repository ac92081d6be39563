import type { IncomingHttpHeaders } from 'node:http';
import type { Kind } from '@yishi/core';
import type { Store } from '@yishi/store';
import type { Secrets } from './auth/secrets.ts';
import type { Clock } from './clock.ts';
import type { Hub } from './fanout/hub.ts';
import type { Log } from './log.ts';
import type { Hints } from './neighbours/hints.ts';
import type { Doorkeeper } from './watching/crowd.ts';
import type { Metrics } from './watching/metrics.ts';

/** What a house stands on. Everything that a test wants to control is here. */
export type HouseGround = {
  store: Store;
  clock: Clock;
  secrets: Secrets;
  log: Log;
  metrics: Metrics;
  /** Who comes in when too many come. */
  crowd: Doorkeeper;
  hub: Hub;
  /** How this process and others of the same store tell each other what is new. */
  hints: Hints;
  kinds: readonly Kind[];
  /** Whether a page with these headers may open a shared text. */
  allowsOrigin: (headers: IncomingHttpHeaders) => boolean;
};
