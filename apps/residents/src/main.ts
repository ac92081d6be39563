import { AskRefused } from './door/ask.ts';
import { runResidents } from './run-residents.ts';
import { UnknownScenario } from './scenes.ts';
import { BadFlags, type Command, readFlags, usage } from './start/flags.ts';
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

try {
  await play(readFlags(process.argv.slice(2), process.env));
} catch (fault) {
  const known = fault instanceof BadFlags || fault instanceof AskRefused || fault instanceof UnknownScenario;
  process.stderr.write(known ? `${fault.message}\n` : `${String(fault)}\n`);
  if (fault instanceof BadFlags) process.stderr.write(`${usage}\n`);
  process.exitCode = 1;
}
