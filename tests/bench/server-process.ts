import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { cpuMsOf } from './cpu-ms-of.ts';

/** A measured server in a process of its own. `ready` is the line of JSON that it printed when it was ready to serve. */
export type ServerProcess = {
  ready: unknown;
  pid: number;
  /** The processor time of the process so far, in ms. */
  cpuMs(): number;
  stop(): Promise<void>;
};

/** How a measured server is started beyond its defaults: its environment, and flags of Node itself. */
export type Launch = { env?: Readonly<Record<string, string>>; node?: readonly string[] };

const root = join(import.meta.dirname, '..', '..');
const running = new Set<ChildProcess>();

/** Ends whatever still runs, when the bench itself is ended. */
export const killAll = (): void => {
  for (const child of running) child.kill('SIGKILL');
};

/** Starts Node with these arguments; `{data}` among them stands for an empty folder that is removed afterwards. */
const start = async (args: readonly string[], { env, node = [] }: Launch): Promise<ServerProcess> => {
  const data = await mkdtemp(join(tmpdir(), 'yishi-bench-'));
  const child = spawn(
    process.execPath,
    [...node, ...args].map((arg) => arg.replace('{data}', data)),
    {
      cwd: root,
      env: { ...process.env, YISHI_LOG_LEVEL: process.env['YISHI_LOG_LEVEL'] ?? 'error', ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  running.add(child);
  const ended = once(child, 'exit').then(() => running.delete(child));
  const line: unknown = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line').then(
      ([first]: unknown[]) => JSON.parse(String(first)) as unknown,
    ),
    ended.then(() => Promise.reject(new Error(`did not start: node ${args.join(' ')}`))),
  ]);
  const { pid = 0 } = child;
  return {
    ready: line,
    pid,
    cpuMs: () => cpuMsOf(pid),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
};

const program = ['apps/server/dist/main.js', '--port', '0', '--json'];

/** The built server of this checkout: on the database that `env` names, else on an empty data folder. */
export const startYishi = (launch: Launch = {}): Promise<ServerProcess> =>
  start(launch.env?.['DATABASE_URL'] === undefined ? [...program, '--data', '{data}'] : program, launch);

/** A reference server: a program that says when it is ready; by its path in `tests`, without the ending. */
export const startReference = (path: string, launch: Launch = {}): Promise<ServerProcess> =>
  start(['--import', 'tsx', `tests/${path}.ts`, '{data}'], launch);
