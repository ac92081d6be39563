import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Refusal, say } from './refusal.mjs';
import { root } from './root.mjs';
import { runQuietly } from './run-quietly.mjs';

const VERSION = '12.21.0';
const tools = join(root, '.tools');
const installed = join(tools, 'node_modules', 'pnpm');

/**
 * Runs the package manager of this checkout, which is fetched into `.tools` the first time.
 * @param {readonly string[]} args
 */
export async function pnpm(args) {
  if (!hasPnpm()) await fetchPnpm();
  return runQuietly(process.execPath, [join(installed, 'bin', 'pnpm.mjs'), ...args]);
}

function hasPnpm() {
  const manifest = join(installed, 'package.json');
  return existsSync(manifest) && readFileSync(manifest, 'utf8').includes(`"version": "${VERSION}"`);
}

/** The folder has a package.json of its own, or npm would climb up and install into the checkout itself. */
async function fetchPnpm() {
  say('正在取得 pnpm…', 'Fetching pnpm …');
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, 'package.json'), '{ "private": true }\n');
  const { ok, output } = await npm(['install', `pnpm@${VERSION}`, '--no-audit', '--no-fund'], tools);
  if (ok && hasPnpm()) return;
  throw new Refusal(
    `取得 pnpm ${VERSION} 失败。请检查网络，然后再运行一次。`,
    `Fetching pnpm ${VERSION} failed. Check the network and run this again.`,
    output,
  );
}

/**
 * The npm that runs this script, or the one on the path when Node was called directly.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function npm(args, cwd) {
  const running = process.env['npm_execpath'];
  if (running?.endsWith('.js')) return runQuietly(process.execPath, [running, ...args], { cwd });
  return runQuietly(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd });
}
