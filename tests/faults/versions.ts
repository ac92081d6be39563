import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, release } from 'node:os';
import { join } from 'node:path';
import type { Versions } from './page.ts';

const root = join(import.meta.dirname, '..', '..');

const said = (command: string, ...args: string[]): string => {
  try {
    return execFileSync(command, args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'not there';
  }
};

const catalogued = ['socket.io', 'ws', 'yjs', 'y-websocket', 'libsql', 'pg', 'ioredis', 'redis'];

/** The exact versions of the libraries that matter, from the catalogue of the workspace. */
const libraries = (): string => {
  const catalogue = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8');
  return catalogued
    .flatMap((name) => {
      const [, version] =
        new RegExp(`^ +'?${name.replace('.', '\\.')}'?: '?([0-9][^'\\s]*)`, 'm').exec(catalogue) ?? [];
      return version === undefined ? [] : [`${name} ${version}`];
    })
    .join(', ');
};

/** The commit that is checked out, with a sign when files differ from it; the page that is written here is none of them. */
export const commitHere = (): string => {
  const others = ['--', '.', ':!docs/faults.md'];
  const changed = said('git', 'status', '--porcelain', '--untracked-files=no', ...others) === '' ? '' : '+';
  return `${said('git', 'rev-parse', '--short=9', 'HEAD')}${changed}`;
};

/** What the table is measured on and with. */
export const versionsHere = (): Versions => ({
  Node: process.version,
  Linux: `${release()}, ${cpus().length} cores`,
  libraries: libraries(),
  PostgreSQL: said('/bin/sh', '-c', 'ls /usr/lib/postgresql | sort -n | tail -1'),
  Redis: said('redis-server', '--version').replace(/^.*v=(\S+).*$/, '$1'),
  strace: said('strace', '-V').split('\n')[0] ?? '',
});
