import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ReadyLine } from '@yishi/protocol/names';
import { freePort } from '@yishi/store/testing';
import { ask } from './ask.ts';
import { cookieOf } from './staff-cookie.ts';

const program = join(import.meta.dirname, '..', '..', 'apps', 'server', 'dist', 'main.js');

type Running = { child: ChildProcess; ready: ReadyLine; errors: string[] };

const launch = async (folder: string, port: string): Promise<Running> => {
  if (!existsSync(program)) throw new Error('The apps are not built: npm start builds them.');
  const child = spawn(process.execPath, [program, '--port', port, '--data', folder, '--json'], {
    env: { ...process.env, NODE_ENV: 'production', YISHI_LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => errors.push(line));
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, 'close').then(() => {
    throw new Error(`the server did not start: ${errors.join('\n')}`);
  });
  const [line] = (await Promise.race([once(lines, 'line'), ended])) as [string];
  ended.catch(() => undefined);
  return { child, ready: JSON.parse(line) as ReadyLine, errors };
};

const end = async ({ child }: Running, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill(signal);
  await closed;
};

/** The built server as people start it: a process of its own, on a folder of its own, on a free port. */
export class BuiltServer {
  readonly #folder: string;
  #running: Running;
  #errors: string[] = [];

  private constructor(folder: string, running: Running) {
    this.#folder = folder;
    this.#running = running;
  }

  /** Starts on an empty folder, where a first meeting (S05, in Chinese) is checking in. */
  static async start(): Promise<BuiltServer> {
    const folder = await mkdtemp(join(tmpdir(), 'yishi-'));
    return new BuiltServer(folder, await launch(folder, String(await freePort())));
  }

  get url(): string {
    return this.#running.ready.url;
  }

  /** The first meeting's code and doors; those of staff carry a key. */
  get ready(): ReadyLine {
    return this.#running.ready;
  }

  /** A key to the staff door, as the console's link carries it. */
  get staffKey(): string {
    return new URL(this.ready.doors.console).hash.slice(1);
  }

  /** The id of the first meeting. */
  get meeting(): string {
    const [, , meeting = ''] = new URL(this.ready.doors.console).pathname.split('/');
    return meeting;
  }

  /** Signs in as whoever started it; answers the Cookie header. */
  async staffCookie(): Promise<string> {
    const { headers } = await ask(`${this.url}/api/staff/enter`, { body: { key: this.staffKey } });
    return cookieOf(headers);
  }

  /** What it complained about since it was first started, a line each. */
  get errors(): readonly string[] {
    return [...this.#errors, ...this.#running.errors];
  }

  /** Ends it in the middle of whatever it does, as a power cut would. */
  async kill(): Promise<void> {
    await end(this.#running, 'SIGKILL');
  }

  /** Starts again on the same folder and the same port. */
  async startAgain(): Promise<void> {
    await this.kill();
    this.#errors = [...this.errors];
    this.#running = await launch(this.#folder, new URL(this.url).port);
  }

  /** Stops in order and removes the folder. */
  async close(): Promise<void> {
    await end(this.#running, 'SIGTERM');
    await rm(this.#folder, { recursive: true, force: true });
  }
}
