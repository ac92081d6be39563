// `npm run load -- [--json] [--quick] [--profile] [--size N] [--only name]…`: how much one process and three carry, beside bare
// socket.io in the same run. Servers, database and Redis are processes of their own, on free ports of loopback.
import { killAll } from '../bench/server-process.ts';
import { readFlags } from './flags.ts';
import type { Load, LoadResult } from './load.ts';
import { report } from './report.ts';
import { agendaLoad } from './rows/agenda.ts';
import { joinLoads } from './rows/join-storm.ts';
import { meetingLoads } from './rows/meetings.ts';
import { observerLoads } from './rows/observers.ts';

const loads: readonly Load[] = [...meetingLoads, ...observerLoads, agendaLoad, ...joinLoads];

/** The whole run is over by then, whatever hangs. */
const LONGEST_MS = 90 * 60_000;

const { json, quick, profile, size, only } = readFlags(
  process.argv.slice(2),
  loads.map(({ name }) => name),
);
const tell = (text: string) => void process.stderr.write(`${text}\n`);
process.on('exit', killAll);
process.setMaxListeners(0);
setTimeout(() => {
  tell('The load took too long and was ended.');
  process.exit(1);
}, LONGEST_MS).unref();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const results: LoadResult[] = [];
for (const { name, measure } of loads) {
  if (only.length > 0 && !only.includes(name)) continue;
  tell(`${name} …`);
  const result = await measure({ quick, profile, size, tell });
  results.push(result);
  if (!json) process.stdout.write(report(result));
}
if (json) process.stdout.write(`${JSON.stringify(results)}\n`);
process.exit(0);
