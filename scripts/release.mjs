// `npm run release -- FOLDER`: puts what a server needs to run into an empty folder, and nothing else: the built apps and
// the dependencies that are not bundled into them. The container and the systemd units run such a folder.
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { refuseOldNode } from './steps/node-version.mjs';

refuseOldNode();

const { build } = await import('./steps/build.mjs');
const { install } = await import('./steps/install.mjs');
const { pnpm } = await import('./steps/pnpm.mjs');
const { Refusal, tell } = await import('./steps/refusal.mjs');
const { root } = await import('./steps/root.mjs');

/** @param {string | undefined} given */
function emptyFolder(given) {
  if (given !== undefined && (!existsSync(given) || readdirSync(given).length === 0)) return resolve(given);
  throw new Refusal(
    '请写明一个空文件夹，例如 npm run release -- /opt/yishi/2026-11-22',
    'Name an empty folder, for example npm run release -- /opt/yishi/2026-11-22',
  );
}

/** @param {string} folder */
async function release(folder) {
  await install();
  await build();
  const server = [
    '--filter',
    '@yishi/server',
    '--prod',
    '--legacy',
    'deploy',
    join(folder, 'apps', 'server'),
  ];
  const { ok, output } = await pnpm(server);
  if (!ok) throw new Refusal('没有放好依赖。', 'The dependencies were not put in place.', output);
  for (const app of ['web', 'residents'])
    cpSync(join(root, 'apps', app, 'dist'), join(folder, 'apps', app, 'dist'), { recursive: true });
}

try {
  await release(emptyFolder(process.argv[2]));
} catch (reason) {
  tell(reason);
  process.exit(1);
}
