import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { freePort } from './free-port.ts';

/** A real PostgreSQL server on a free port of this machine, in a folder that goes away with it. */
export type PostgresServer = {
  /** The address of a new, empty database. */
  freshDatabase(): Promise<string>;
  /** Runs statements as the owner of everything, in the database at `url` or in the first one. */
  query(text: string, url?: string): Promise<unknown[][]>;
  /** Changes a setting while the server runs; null puts it back. Resolves when new connections have it. */
  set(name: string, value: string | null): Promise<void>;
  /** Ends every connection, as an administrator may, and says how many. */
  endConnections(): Promise<number>;
  /** Ends the server at once, as a power cut would; what it did not write to the disk is lost. */
  kill(): Promise<void>;
  /** Stops it in the middle of whatever it does, with all its processes: connections stay open, nothing is answered. */
  freeze(): void;
  /** Lets a frozen one go on. */
  thaw(): void;
  /** Starts it again on the same port. */
  start(): Promise<void>;
  /** Ends it for good and removes its folder. */
  end(): Promise<void>;
};

type User = { readonly uid: number; readonly gid: number };

const OWNER = 'yishi';
const BINARIES = '/usr/lib/postgresql';
const PATIENCE_MS = 40_000;

/** Small, and durable as the product asks; extra settings come after. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '16MB',
  max_connections: '60',
  max_wal_senders: '0',
  wal_level: 'minimal',
  // After a kill the server syncs its folder: in one call, not file by file.
  recovery_init_sync_method: 'syncfs',
  log_min_messages: 'fatal',
};

/** The newest PostgreSQL that is installed. */
const binary = (name: string): string => {
  const versions = existsSync(BINARIES) ? readdirSync(BINARIES) : [];
  const [newest] = versions.map(Number).sort((one, other) => other - one);
  if (newest === undefined) {
    throw new Error('This test needs PostgreSQL: install it (Debian: apt-get install postgresql).');
  }
  return join(BINARIES, String(newest), 'bin', name);
};

/** PostgreSQL refuses to run as root; Debian's package brings a user for it. */
const userOfServer = (): User | null => {
  if (process.getuid?.() !== 0) return null;
  const line = /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  if (line === null) throw new Error('There is no user postgres to run the server as.');
  return { uid: Number(line[1]), gid: Number(line[2]) };
};

const makeFolder = (user: User | null): string => {
  const folder = mkdtempSync(join(tmpdir(), 'yishi-postgres-'));
  if (user !== null) chownSync(folder, user.uid, user.gid);
  return folder;
};

const initialise = (folder: string, user: User | null): void => {
  const flags = ['--no-sync', '--no-locale', '--encoding=UTF8', '--auth=trust', '--no-instructions'];
  execFileSync(binary('initdb'), [`--pgdata=${join(folder, 'data')}`, `--username=${OWNER}`, ...flags], {
    ...user,
    cwd: folder,
    stdio: 'ignore',
  });
};

/**
 * Starts a server, with `settings` beside the usual ones or in their place, and `under` another command that is told
 * where it may write.
 */
export const startPostgres = async (
  settings: Readonly<Record<string, string>> = {},
  under: (folder: string) => readonly string[] = () => [],
): Promise<PostgresServer> => {
  const [user, port] = [userOfServer(), await freePort()];
  const folder = makeFolder(user);
  const urlOf = (database: string): string => `postgres://${OWNER}@127.0.0.1:${port}/${database}`;
  const first = urlOf('postgres');
  let running: ChildProcess | null = null;
  let databases = 0;

  const query = async (text: string, url = first): Promise<unknown[][]> => {
    const client = new Client(url);
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query<unknown[]>({ text, rowMode: 'array' })).rows;
    } finally {
      await client.end();
    }
  };
  const start = async (): Promise<void> => {
    running = spawnServer(folder, user, [
      ...under(folder),
      ...serverCommand(folder, { ...settings, port: String(port) }),
    ]);
    await answers(() => query('SELECT 1'), join(folder, 'log'));
  };
  const stop = async (signal: 'SIGKILL' | 'SIGQUIT'): Promise<void> => {
    await gone(running, signal);
    running = null;
  };
  initialise(folder, user);
  await start();
  return {
    query,
    freshDatabase: async () => {
      databases += 1;
      await query(`CREATE DATABASE d${databases}`);
      return urlOf(`d${databases}`);
    },
    set: async (name, value) => {
      const [[before] = []] = await query(`SHOW ${name}`);
      await query(value === null ? `ALTER SYSTEM RESET ${name}` : `ALTER SYSTEM SET ${name} = ${value}`);
      await query('SELECT pg_reload_conf()');
      while ((await query(`SHOW ${name}`))[0]?.[0] === before) await pause(10);
    },
    endConnections: async () => {
      const ended = await query(
        `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = 'yishi'`,
      );
      return ended.length;
    },
    kill: async () => {
      const children = childrenOf(running);
      await stop('SIGKILL');
      for (const child of children) await killed(child);
    },
    freeze: () => signalAll(running, 'SIGSTOP'),
    thaw: () => signalAll(running, 'SIGCONT'),
    start,
    end: async () => {
      await stop('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const serverCommand = (folder: string, settings: Readonly<Record<string, string>>): readonly string[] => {
  const flags = Object.entries({ ...SETTINGS, ...settings });
  return [
    binary('postgres'),
    '-D',
    join(folder, 'data'),
    ...flags.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
};

const spawnServer = (folder: string, user: User | null, command: readonly string[]): ChildProcess => {
  const log = openSync(join(folder, 'log'), 'a');
  const asUser = user === null ? [] : [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
  // The server ends with this process, however that ends.
  const child = spawn('setpriv', ['--pdeathsig', 'QUIT', ...asUser, ...command], {
    cwd: folder,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  return child;
};

/** The server first, so that it makes no more processes; then those that it made. */
const signalAll = (server: ChildProcess | null, signal: 'SIGSTOP' | 'SIGCONT'): void => {
  if (server?.pid === undefined) return;
  server.kill(signal);
  for (const child of childrenOf(server)) process.kill(child, signal);
};

const childrenOf = (server: ChildProcess | null): readonly number[] =>
  server?.pid === undefined
    ? []
    : readFileSync(`/proc/${server.pid}/task/${server.pid}/children`, 'utf8')
        .split(' ')
        .filter(Boolean)
        .map(Number);

/** Without its server a process ends by itself, on a busy machine late: until then it answers, and no other server starts. */
const killed = async (pid: number): Promise<void> => {
  while (strike(pid)) await pause(1);
};

/** Kills a process of PostgreSQL; false once there is none. */
const strike = (pid: number): boolean => {
  try {
    const runs = /^\d+ \(postgres\) [^Z]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    if (runs) process.kill(pid, 'SIGKILL');
    return runs;
  } catch {
    return false;
  }
};

const gone = (child: ChildProcess | null, signal: 'SIGKILL' | 'SIGQUIT'): Promise<void> =>
  new Promise((resolve) => {
    if (child === null || child.exitCode !== null || child.signalCode !== null) resolve();
    else {
      child.once('exit', () => resolve());
      child.kill(signal);
    }
  });

const answers = async (ask: () => Promise<unknown>, log: string): Promise<void> => {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      await ask();
      return;
    } catch (error) {
      if (performance.now() > until)
        throw new Error(readFileSync(log, 'utf8').slice(-2_000), { cause: error });
      await pause(20);
    }
  }
};
