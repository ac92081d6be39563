import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A measured server in a process of its own. `ready` is the line of JSON that it printed when it was ready to serve. */
export type ServerProcess = {
  ready: unknown;
  /** The processor time of the process so far, in ms. */
  cpuMs(): number;
  stop(): Promise<void>;
};

const root = join(import.meta.dirname, '..', '..');
const running = new Set<ChildProcess>();

/** Ends whatever still runs, when the bench itself is ended. */
export const killAll = (): void => {
  for (const child of running) child.kill('SIGKILL');
};

/** The kernel's count of all threads, in nanoseconds. */
const cpuMsOf = (pid: number): number => {
  const tasks = readdirSync(`/proc/${pid}/task`);
  const spent = tasks.map(
    (task) => readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0],
  );
  return spent.reduce((sum, ns) => sum + Number(ns), 0) / 1e6;
};

/** Starts Node with these arguments; `{data}` among them stands for an empty folder that is removed afterwards. */
const start = async (args: readonly string[]): Promise<ServerProcess> => {
  const data = await mkdtemp(join(tmpdir(), 'yishi-bench-'));
  const child = spawn(
    process.execPath,
    args.map((arg) => arg.replace('{data}', data)),
    { cwd: root, env: { ...process.env, YISHI_LOG_LEVEL: 'error' }, stdio: ['ignore', 'pipe', 'inherit'] },
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
    cpuMs: () => cpuMsOf(pid),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
};

/** The built server of this checkout, on an empty data folder. */
export const startYishi = (): Promise<ServerProcess> =>
  start(['apps/server/dist/main.js', '--port', '0', '--json', '--data', '{data}']);

/** A reference server of the folder `programs`. */
export const startReference = (program: string): Promise<ServerProcess> =>
  start(['--import', 'tsx', `tests/bench/programs/${program}.ts`, '{data}']);
