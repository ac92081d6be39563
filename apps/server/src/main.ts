import { join } from 'node:path';
import { commandOf, runCommand } from './commands/run-command.ts';
import { Mistake } from './start/mistake.ts';
import { run } from './start/run.ts';
import { usage, wantsHelp } from './start/usage.ts';

/** The apps lie side by side, seen from the sources of this file as from its bundle. */
const apps = join(import.meta.dirname, '..', '..');

const main = async (args: readonly string[]): Promise<void> => {
  const command = commandOf(args);
  if (command !== null) process.stdout.write(await runCommand(command, args, process.env));
  else if (wantsHelp(args)) process.stdout.write(usage);
  else
    await run(args, {
      webRoot: join(apps, 'web', 'dist'),
      residents: join(apps, 'residents', 'dist', 'main.js'),
    });
};

try {
  await main(process.argv.slice(2));
} catch (fault) {
  if (!(fault instanceof Mistake)) throw fault;
  process.stderr.write(`${fault.zh}\n${fault.en}\n`);
  process.exit(1);
}
