import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { Refusal, say } from './refusal.mjs';
import { runQuietly } from './run-quietly.mjs';

/** What the tests need from the system, and a file that shows it is there; `*` is a version. */
const NEEDED = {
  chromium: '/usr/bin/chromium',
  faketime: '/usr/bin/faketime',
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
  'nginx-light': '/usr/sbin/nginx',
  openssl: '/usr/bin/openssl',
  postgresql: '/usr/lib/postgresql/*/bin/initdb',
  'redis-server': '/usr/bin/redis-server',
  strace: '/usr/bin/strace',
  systemd: '/usr/bin/systemd-analyze',
};

/** Services that a package brings are not started, and no question is asked. */
const QUIET = ['env', 'DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1', 'apt-get'];

/** Installs the missing packages where that is allowed, else says exactly what to install. */
export async function installDebianPackages() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  const names = missing.join(' ');
  const asRoot = await waysToRoot();
  if (asRoot === null || !existsSync('/usr/bin/apt-get')) throw askFor(names);
  say(`正在安装系统软件包 ${names}…`, `Installing system packages: ${names} …`);
  const [command = '', ...prefix] = [...asRoot, ...QUIET];
  await runQuietly(command, [...prefix, 'update']);
  const { output } = await runQuietly(command, [
    ...prefix,
    'install',
    '-y',
    '--no-install-recommends',
    ...missing,
  ]);
  if (missingPackages().length > 0) throw askFor(missingPackages().join(' '), output);
}

function missingPackages() {
  return Object.entries(NEEDED).flatMap(([name, file]) => (isThere(file) ? [] : [name]));
}

/** @param {string} file */
function isThere(file) {
  const [folder = '', inVersion] = file.split('/*/');
  if (inVersion === undefined) return existsSync(file);
  const versions = existsSync(folder) ? readdirSync(folder) : [];
  return versions.some((version) => existsSync(join(folder, version, inVersion)));
}

/** @returns {Promise<readonly string[] | null>} what to put before a command to run it as root, null when there is no way */
async function waysToRoot() {
  if (process.getuid?.() === 0) return [];
  const { ok } = await runQuietly('sudo', ['-n', 'true']);
  return ok ? ['sudo', '-n'] : null;
}

/**
 * @param {string} names
 * @param {string} [output]
 */
function askFor(names, output) {
  return new Refusal(
    `测试还需要这些系统软件包，请先安装：apt-get install -y ${names}`,
    `The tests need these system packages; install them first: apt-get install -y ${names}`,
    output,
  );
}
