import { AskRefused, NoServer } from './door/ask.ts';
import { runResidents } from './run-residents.ts';
import { UnknownScenario } from './scenes.ts';
import { BadFlags, type Command, readFlags, usage, wantsHelp } from './start/flags.ts';
import { openHistory } from './start/history-file.ts';
import { toldReport } from './start/told-report.ts';

const play = async ({ history: path, json, ...options }: Command): Promise<void> => {
  const leaving = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => leaving.abort());
  const history = openHistory(path);
  try {
    const report = await runResidents(options, { write: history.write, signal: leaving.signal });
    process.stdout.write(json ? `${JSON.stringify(report)}\n` : toldReport(report));
  } finally {
    await history.close();
  }
};

/** What whoever called for residents can put right; anything else is a fault of the program and shows its stack. */
const isKnown = (fault: unknown): fault is Error =>
  [BadFlags, UnknownScenario, AskRefused, NoServer].some((known) => fault instanceof known);

const args = process.argv.slice(2);
try {
  if (wantsHelp(args)) process.stdout.write(`${usage}\n`);
  else await play(readFlags(args, process.env));
} catch (fault) {
  if (!isKnown(fault)) throw fault;
  process.stderr.write(`${fault.message}\n${fault instanceof BadFlags ? `${usage}\n` : ''}`);
  process.exitCode = 1;
}
