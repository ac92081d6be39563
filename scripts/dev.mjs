// `npm run dev`: the server from its sources, restarted when they change, and Vite in front of it; a practice meeting runs.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

import { build } from './steps/build.mjs';
import { install } from './steps/install.mjs';
import { refuseOldNode } from './steps/node-version.mjs';
import { tell } from './steps/refusal.mjs';
import { root } from './steps/root.mjs';

const SERVER = { port: '3410', url: 'http://127.0.0.1:3410' };
const PAGES = { host: '127.0.0.1', port: '5173', url: 'http://127.0.0.1:5173' };

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** The dev server ends as one: when a part of it ends, the others are told to. */
function endAll() {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * @param {readonly string[]} args of Node
 * @param {'inherit' | 'pipe'} stdout
 */
function run(args, stdout) {
  const env = { ...process.env, YISHI_DEV_SERVER: SERVER.url };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', stdout, 'inherit'] });
  running.add(child);
  child.once('close', () => {
    running.delete(child);
    endAll();
  });
  return child;
}

/**
 * Shows the line of `--json` with the links as they are behind Vite; what tsx says about restarts stays as it is.
 * @param {string} line
 */
function show(line) {
  const shown = line.startsWith('{') ? linksBehindVite(line) : line;
  process.stdout.write(`${shown}\n`);
}

/** @param {string} line */
function linksBehindVite(line) {
  const links = JSON.parse(line.replaceAll(SERVER.url, PAGES.url));
  return JSON.stringify(links, null, 2);
}

refuseOldNode();
try {
  await install();
  await build();
} catch (reason) {
  tell(reason);
  process.exit(1);
}
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, endAll);
const tsx = ['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'apps/server/src/main.ts'];
const flags = ['--practice', '--json', '--port', SERVER.port, '--data', 'data/dev'];
const server = run([...tsx, ...flags, ...process.argv.slice(2)], 'pipe');
if (server.stdout !== null) createInterface({ input: server.stdout }).on('line', show);
const vite = ['apps/web/node_modules/vite/bin/vite.js', 'apps/web'];
run([...vite, '--host', PAGES.host, '--port', PAGES.port, '--strictPort'], 'inherit');
