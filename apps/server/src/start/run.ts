import { type MeetingId, StaffRole } from '@yishi/core';
import { listedScenarios } from '@yishi/scenarios';
import { openDataFolder, openPostgres, type Store } from '@yishi/store';
import { createServer, type YishiServer } from '../create-server.ts';
import { openLog } from '../log.ts';
import { noHints } from '../neighbours/hints.ts';
import { redisHints } from '../neighbours/redis-hints.ts';
import { type MetricsDoor, serveMetrics } from '../watching/serve-metrics.ts';
import { announcement } from './announcement.ts';
import { doorsOf, urlOf } from './doors.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { type Flags, readFlags } from './flags.ts';
import { listenMistake, Mistake } from './mistake.ts';
import { shownMeeting } from './shown-meeting.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import { storeMistake } from './store-mistake.ts';

/** The database where one is named, else the data folder. */
const openStore = async ({ DATABASE_URL }: Environment, { data }: Flags): Promise<Store> => {
  try {
    return await (DATABASE_URL === null ? openDataFolder(data) : openPostgres(DATABASE_URL));
  } catch (fault) {
    throw storeMistake(fault);
  }
};

const listen = async (server: YishiServer, { port, host }: Flags): Promise<number> => {
  try {
    return await server.listen(port, host);
  } catch (fault) {
    throw listenMistake(fault, host, port) ?? fault;
  }
};

/** The metrics at the address that the environment names; null when it names none. */
const listenForMetrics = async (
  { house }: YishiServer,
  address: Environment['YISHI_METRICS'],
): Promise<MetricsDoor | null> => {
  if (address === null) return null;
  try {
    return await serveMetrics(house.metrics, address);
  } catch (fault) {
    throw listenMistake(fault, address.host, address.port) ?? fault;
  }
};

/** The link that opens the first account; null once somebody has one. */
const claimLink = async ({ house }: YishiServer, url: string): Promise<string | null> => {
  if (!house.accounts.unclaimed) return null;
  const { key } = await house.invitations.issue([...StaffRole.options]);
  return `${url}/staff#claim=${key}`;
};

/** Where what other apps built lies. */
export type Places = { webRoot: string; residents: string };

/** A running practice meeting; people facilitate it themselves. */
const practise = async ({ practice }: YishiServer, scenario: string): Promise<MeetingId> => {
  const started = await practice.start({ scenario, pace: 'human', autopilot: false, language: 'zh-CN' });
  if (started !== 'UnknownScenario' && started !== 'TooMany') return started;
  const known = listedScenarios()
    .map(({ id }) => id)
    .join(' ');
  throw new Mistake(
    `没有名为 ${scenario} 的模拟会；可用的有 ${known}。`,
    `There is no scenario ${scenario}; there are ${known}.`,
  );
};

/**
 * Starts the server and prints what to open.
 *
 * @throws Mistake for what whoever starts it can put right
 */
export const run = async (args: readonly string[], places: Places): Promise<void> => {
  const flags = readFlags(args);
  const environment = readEnvironment(process.env);
  const log = openLog(environment.YISHI_LOG_LEVEL);
  const store = await openStore(environment, flags);
  const server = await createServer({
    store,
    log,
    ...places,
    hints: environment.REDIS_URL === null ? noHints : redisHints(environment.REDIS_URL, log),
    origins: environment.YISHI_ORIGINS,
    trustProxy: environment.YISHI_TRUST_PROXY,
  });
  const port = await listen(server, flags);
  const metrics = await listenForMetrics(server, environment.YISHI_METRICS);
  stopOnSignal(log, async () => {
    metrics?.close();
    await server.close();
    await store.close();
  });
  const url = urlOf(flags.host, port, environment.YISHI_ORIGINS[0]);
  const meeting =
    flags.practice === null ? await shownMeeting(server.house) : await practise(server, flags.practice);
  const ready = await doorsOf(server.house, meeting, url);
  process.stdout.write(
    flags.json ? `${JSON.stringify(ready)}\n` : announcement(ready, await claimLink(server, url)),
  );
};
