import { setTimeout as wait } from 'node:timers/promises';
import type { Weather } from '../../kit/proxy/weather.ts';
import { calmWeather } from '../../kit/proxy/weather.ts';
import { whileBusy } from '../busy/while-busy.ts';
import type { Fault } from '../fault.ts';

const CHANGE_MS = 1000;

const weathers: readonly Weather[] = [
  calmWeather,
  { ...calmWeather, delayMs: 150, jitterMs: 400 },
  { ...calmWeather, delayMs: 1500, jitterMs: 1000 },
  { ...calmWeather, sliceBytes: 1 },
  { ...calmWeather, sliceBytes: 7, jitterMs: 2 },
  { ...calmWeather, bytesPerSecond: 20_000 },
  { delayMs: 60, jitterMs: 200, sliceBytes: 100, bytesPerSecond: 60_000 },
];

/** Networks are slow, uneven and cut everything into small pieces. */
export const networkSlow: Fault = {
  name: 'network-slow',
  what: 'every second each client has another network: 0.15 to 2.5 s late, in slices of 1 to 100 bytes, 20 kB/s',
  holds: 'nothing acknowledged is lost or doubled, order intact, everybody ends up to date',
  of: 'commands given and answered',
  strikes: { full: 60, daily: 2 },
  run: (conditions) =>
    whileBusy(conditions, async ({ networks, random }) => {
      for (let changes = 0; changes < conditions.strikes; changes += 1) {
        for (const network of networks) network.weather = random.pick(weathers);
        await wait(CHANGE_MS);
      }
      for (const network of networks) network.weather = calmWeather;
      return { changes: conditions.strikes * networks.length };
    }),
};
