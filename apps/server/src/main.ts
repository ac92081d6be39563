import { join } from 'node:path';
import { Mistake } from './start/mistake.ts';
import { run } from './start/run.ts';
import { usage, wantsHelp } from './start/usage.ts';

/** The apps lie side by side, seen from the sources of this file as from its bundle. */
const apps = join(import.meta.dirname, '..', '..');

try {
  if (wantsHelp(process.argv.slice(2))) process.stdout.write(usage);
  else
    await run(process.argv.slice(2), {
      webRoot: join(apps, 'web', 'dist'),
      residents: join(apps, 'residents', 'dist', 'main.js'),
    });
} catch (fault) {
  if (!(fault instanceof Mistake)) throw fault;
  process.stderr.write(`${fault.zh}\n${fault.en}\n`);
  process.exit(1);
}
