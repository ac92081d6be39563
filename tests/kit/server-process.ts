import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ReadyLine } from '@yishi/protocol/names';

/** The server as a process of its own, from its sources. */
export type ServerProcess = {
  ready: ReadyLine;
  child: ChildProcess;
  /** Ends it at once, as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Asks it to stop and waits until it has. */
  stop(): Promise<void>;
};

const main = join(import.meta.dirname, '../../apps/server/src/main.ts');

/** Starts it on a folder; port 0 takes a free one. */
export const startServerProcess = async (folder: string, port: number): Promise<ServerProcess> => {
  const flags = ['--data', folder, '--port', String(port), '--json'];
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'close');
  const [line] = (await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    gone.then(() => Promise.reject(new Error('the server did not start'))),
  ])) as [string];
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await gone;
  };
  return {
    child,
    ready: JSON.parse(line) as ReadyLine,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
};

/** The port in a link. */
export const portOf = ({ ready }: ServerProcess): number => Number(new URL(ready.url).port);
