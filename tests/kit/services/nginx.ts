import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from '@yishi/store/testing';

/** The shipped configuration on a free port of loopback. */
export type Nginx = {
  url: string;
  /** Everything it has logged. */
  logged(): Promise<string>;
  stop(): Promise<void>;
};

const deploy = join(import.meta.dirname, '..', '..', '..', 'deploy', 'nginx');
const PATIENCE_MS = 10_000;

const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** What an installation writes into `site.conf`, for this port; its logs are to lie in the folder. */
export type Site = (folder: string, port: number) => string;

const plainSite: Site = (folder, port) =>
  [
    `listen 127.0.0.1:${port};`,
    'server_name _;',
    `access_log ${folder}/access.log yishi;`,
    `error_log ${folder}/error.log crit;`,
  ].join('\n');

type Place = { folder: string; port: number };

/** What is not as in an installation. */
type Special = {
  site?: Site;
  /** Changes the shipped file, for what would take a test too long as it is. */
  change?: (shipped: string) => string;
};

/** The first line of the shipped file, for these ports. */
const upstreamLines = async (ports: readonly number[]): Promise<string[]> => {
  const text = await readFile(join(deploy, 'yishi', 'upstreams.conf'), 'utf8');
  const line = /^server app1:8420.*$/m.exec(text)?.[0];
  if (line === undefined) throw new Error('upstreams.conf names no server app1:8420');
  return ports.map((port) => line.replace('app1:8420', `127.0.0.1:${port}`));
};

/** What the system's own nginx.conf says, and two files that each installation writes. */
const write = async (
  { folder, port }: Place,
  upstreams: readonly number[],
  { site = plainSite, change = (text) => text }: Special,
): Promise<void> => {
  const main = [
    process.getuid?.() === 0 ? 'user root;' : '',
    'worker_processes 1;',
    `pid ${folder}/pid;`,
    `error_log ${folder}/start.log;`,
    'events { worker_connections 1024; }',
    'http {',
    ...scratch.map((name) => `  ${name}_temp_path ${folder}/${name};`),
    '  include yishi.conf;',
    '}',
  ];
  const servers = await upstreamLines(upstreams);
  await mkdir(join(folder, 'yishi'));
  await Promise.all([
    writeFile(join(folder, 'nginx.conf'), main.join('\n')),
    writeFile(join(folder, 'yishi.conf'), change(await readFile(join(deploy, 'yishi.conf'), 'utf8'))),
    writeFile(join(folder, 'yishi', 'site.conf'), site(folder, port)),
    writeFile(join(folder, 'yishi', 'upstreams.conf'), servers.join('\n')),
  ]);
};

const isOpen = async (port: number): Promise<boolean> => {
  const socket = connect(port, '127.0.0.1');
  const open = await Promise.race([
    once(socket, 'connect').then(() => true),
    once(socket, 'error').then(() => false),
  ]).catch(() => false);
  socket.destroy();
  return open;
};

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts it in front of processes on these ports. Needs `nginx` (Debian: apt-get install nginx-light). */
export const startNginx = async (upstreams: readonly number[], special: Special = {}): Promise<Nginx> => {
  const folder = await mkdtemp(join(tmpdir(), 'yishi-nginx-'));
  const port = await freePort();
  await write({ folder, port }, upstreams, special);
  const flags = ['-p', folder, '-c', join(folder, 'nginx.conf')];
  await promisify(execFile)('/usr/sbin/nginx', [...flags, '-t']);
  const child = spawn('/usr/sbin/nginx', [...flags, '-g', 'daemon off;'], { stdio: 'ignore' });
  running.add(child);
  const gone = once(child, 'exit');
  const until = performance.now() + PATIENCE_MS;
  while (!(await isOpen(port))) {
    if (performance.now() > until) throw new Error(await readFile(join(folder, 'start.log'), 'utf8'));
    await pause(10);
  }
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => '');
  return {
    url: `http://127.0.0.1:${port}`,
    logged: async () => (await Promise.all(['access.log', 'error.log', 'start.log'].map(read))).join('\n'),
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
      running.delete(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
};
