// `npm run bench -- [--json] [--quick] [--only name]`: how fast this is, always as a ratio to something simpler that
// runs in turn with it on the same machine.
import type { Bench } from './bench.ts';
import { readFlags } from './flags.ts';
import { table } from './table.ts';
import type { Row } from './row.ts';
import { appends } from './rows/appends.ts';
import { deliveries } from './rows/deliveries.ts';
import { meetings } from './rows/meetings.ts';
import { postgresAppends } from './rows/postgres-appends.ts';
import { typing } from './rows/typing.ts';
import { votesToEveryScreen } from './rows/votes.ts';
import { killAll } from './server-process.ts';

const benches: readonly Bench[] = [
  deliveries(30),
  deliveries(300),
  votesToEveryScreen,
  typing,
  appends,
  postgresAppends,
  meetings,
];

/** The whole run is over by then, whatever hangs. */
const LONGEST_MS = 15 * 60_000;

const flags = readFlags(
  process.argv.slice(2),
  benches.flatMap(({ rows }) => rows),
);
const tell = (text: string) => void process.stderr.write(`${text}\n`);
process.on('exit', killAll);
setTimeout(() => {
  tell('The bench took too long and was ended.');
  process.exit(1);
}, LONGEST_MS).unref();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const rows: Row[] = [];
for (const { rows: names, measure } of benches) {
  if (!names.some((name) => flags.only.length === 0 || flags.only.includes(name))) continue;
  tell(`measuring ${names.join(', ')} …`);
  rows.push(...(await measure({ quick: flags.quick, tell })));
}
process.stdout.write(flags.json ? `${JSON.stringify(rows)}\n` : table(rows));
process.exit(0);
