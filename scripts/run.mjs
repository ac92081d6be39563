// Runs a TypeScript program of the checkout with what it needs in place:
// `node scripts/run.mjs [--built] tests/bench/main.ts [its flags]`; `--built` builds the apps first.
import { spawn } from 'node:child_process';

import { build } from './steps/build.mjs';
import { install } from './steps/install.mjs';
import { refuseOldNode } from './steps/node-version.mjs';
import { tell } from './steps/refusal.mjs';
import { root } from './steps/root.mjs';

refuseOldNode();
const args = process.argv.slice(2);
const built = args[0] === '--built';
try {
  await install();
  if (built) await build();
} catch (reason) {
  tell(reason);
  process.exit(1);
}
const child = spawn(process.execPath, ['--import', 'tsx', ...args.slice(built ? 1 : 0)], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => child.kill(signal));
child.once('close', (code) => process.exit(code ?? 1));
