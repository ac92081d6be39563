import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ReadyLine } from '@yishi/protocol/names';
import { freePort } from '@yishi/store/testing';

export type Launch = {
  /** Its data folder, where it has one. */
  data?: string;
  /** Beyond those of this process. */
  env?: Readonly<Record<string, string>>;
  /** A command that runs the server in its own place, such as `prlimit`. */
  under?: readonly string[];
};

/** The built server, as people run it; tests that start it build it first. */
const program = join(import.meta.dirname, '..', '..', '..', 'apps', 'server', 'dist', 'main.js');

/** How long a server may take to be ready, on however busy a machine. */
const READY_MS = 60_000;

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

type Running = { child: ChildProcess; ready: ReadyLine; gone: Promise<unknown> };

const launch = async (
  { data, env, under = [] }: Launch,
  port: number,
  errors: string[],
): Promise<Running> => {
  if (!existsSync(program))
    throw new Error('The apps are not built: node scripts/steps/build.mjs builds them.');
  const flags = ['--port', String(port), '--json', ...(data === undefined ? [] : ['--data', data])];
  const [command = process.execPath, ...rest] = [...under, process.execPath, program, ...flags];
  const child = spawn(command, rest, {
    env: { ...process.env, NODE_ENV: 'production', YISHI_LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  createInterface({ input: child.stderr }).on('line', (line) => errors.push(line));
  const gone = once(child, 'close').then(() => running.delete(child));
  const late = setTimeout(() => child.kill('SIGKILL'), READY_MS);
  const [line] = (await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    gone.then(() => Promise.reject(new Error(`the server did not start: ${errors.slice(-12).join('\n')}`))),
  ])) as [string];
  clearTimeout(late);
  return { child, ready: JSON.parse(line) as ReadyLine, gone };
};

/** A server as a process of its own, to be killed, frozen and started again on the same port. */
export class RealServer {
  readonly #launch: Launch;
  readonly #errors: string[];
  #running: Running;

  private constructor(launched: Launch, errors: string[], started: Running) {
    this.#launch = launched;
    this.#errors = errors;
    this.#running = started;
  }

  /** Resolves when it is ready; on a free port of loopback. */
  static async start(how: Launch): Promise<RealServer> {
    const errors: string[] = [];
    return new RealServer(how, errors, await launch(how, await freePort(), errors));
  }

  /** The line it printed when it was ready: its address and doors with fresh keys. */
  get ready(): ReadyLine {
    return this.#running.ready;
  }

  get url(): string {
    return this.ready.url;
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  get pid(): number {
    return this.#running.child.pid ?? 0;
  }

  get alive(): boolean {
    const { exitCode, signalCode } = this.#running.child;
    return exitCode === null && signalCode === null;
  }

  /** What it complained about since it was first started, a line each. */
  get errors(): readonly string[] {
    return this.#errors;
  }

  /** Resolves when the process is gone, for whatever reason. */
  get gone(): Promise<unknown> {
    return this.#running.gone;
  }

  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  /** Asks it to stop and waits until it has. */
  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  /** Stands still, with all connections open, until it is thawed. */
  freeze(): void {
    this.#running.child.kill('SIGSTOP');
  }

  thaw(): void {
    this.#running.child.kill('SIGCONT');
  }

  /** Starts it again after it ended, on the same port and folder. */
  async startAgain(): Promise<void> {
    if (this.alive) throw new Error('it still runs');
    this.#running = await launch(this.#launch, this.port, this.#errors);
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (this.alive) this.#running.child.kill(signal);
    await this.#running.gone;
  }
}
