import type { MeetingCommand, MeetingId } from '@yishi/core';
import type { Authority } from '../auth/authority.ts';
import type { MeetingKeys } from '../auth/meeting-keys.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { News } from '../neighbours/news.ts';
import type { Presences } from '../presence/presences.ts';
import type { Rooms } from '../rooms/rooms.ts';
import type { Doorkeeper } from '../watching/crowd.ts';
import type { Metrics } from '../watching/metrics.ts';
import type { Rates } from './rates.ts';

/** What a visit needs of the house. */
export type VisitPorts = {
  authority: Authority;
  keys: MeetingKeys;
  rooms: Rooms;
  presences: Presences;
  rates: Rates;
  news: News;
  clock: Clock;
  log: Log;
  metrics: Metrics;
  crowd: Doorkeeper;
  /** Puts in what only the server knows, such as the frozen texts, before a command is decided. */
  prepare: (meeting: MeetingId, command: MeetingCommand) => Promise<MeetingCommand>;
};
