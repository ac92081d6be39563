import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const PROGRAM = fileURLToPath(new URL('appender.ts', import.meta.url));
/** Lets Node run the program from its source. */
const TYPESCRIPT = import.meta.resolve('tsx');
const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));

const running: ChildProcess[] = [];
afterAll(() => running.forEach((child) => child.kill('SIGKILL')));

export type Appender = {
  readonly process: ChildProcess;
  /** Every line said so far. */
  readonly said: readonly string[];
  /** Resolves at the first line that satisfies `wanted`; rejects if the program ends before. */
  heard(wanted: (line: string) => boolean): Promise<void>;
  /** Ends the program at once, as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
  ended(): Promise<void>;
};

type RunOptions = { readonly streams: number; readonly turns: number; readonly under?: readonly string[] };

/** Starts the appender in a process of its own, `under` another command if one is given. */
export const runAppender = (folder: string, { streams, turns, under = [] }: RunOptions): Appender => {
  const program = ['--import', TYPESCRIPT, PROGRAM, folder, String(streams), String(turns)];
  const [command = process.execPath, ...values] = [...under, process.execPath, ...program];
  const child = spawn(command, values, { cwd: PACKAGE, stdio: ['pipe', 'pipe', 'inherit'] });
  running.push(child);
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const said: string[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => said.push(line));
  return {
    process: child,
    said,
    heard: (wanted) =>
      new Promise((resolve, reject) => {
        if (said.some(wanted)) resolve();
        lines.on('line', (line) => wanted(line) && resolve());
        void gone.then(() => reject(new Error(`the appender ended after: ${said.slice(-5).join(' | ')}`)));
      }),
    kill: () => {
      child.kill('SIGKILL');
      return gone;
    },
    ended: () => gone,
  };
};
