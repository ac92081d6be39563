import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@yishi/store/testing';

/** A real Redis on a free port of loopback, that keeps nothing. */
export type RedisServer = {
  url: string;
  /** Ends it at once. */
  kill(): Promise<void>;
  /** Starts it again on the same port. */
  start(): Promise<void>;
  /** It answers nobody, and keeps its connections. */
  freeze(): void;
  thaw(): void;
  /** Sends a command of one line and answers the first line of what comes back. */
  say(command: string): Promise<string>;
};

const PATIENCE_MS = 20_000;

const say = async (port: number, command: string): Promise<string> => {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    socket.write(`${command}\r\n`);
    const [answer] = (await once(socket, 'data')) as [Buffer];
    return answer.toString().split('\r\n')[0] ?? '';
  } finally {
    socket.destroy();
  }
};

const answers = async (port: number): Promise<void> => {
  const until = performance.now() + PATIENCE_MS;
  while (!(await say(port, 'PING').catch(() => '')).startsWith('+PONG')) {
    if (performance.now() > until) throw new Error('Redis does not start');
    await pause(10);
  }
};

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts it. Needs `redis-server` (Debian: apt-get install redis-server). */
export const startRedis = async (): Promise<RedisServer> => {
  const port = await freePort();
  let child: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    const flags = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    child = spawn('redis-server', flags, { stdio: 'ignore' });
    running.add(child);
    await answers(port);
  };
  const kill = async (): Promise<void> => {
    const ending = child;
    child = null;
    if (ending === null) return;
    const gone = once(ending, 'exit');
    ending.kill('SIGKILL');
    await gone;
    running.delete(ending);
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    kill,
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
    say: (command) => say(port, command),
  };
};
