import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RealServer } from './real-server.ts';

const run = promisify(execFile);

/** A place for data that can be filled up and given room again. */
export type SmallDisk = {
  /** Where data folders are to be made. */
  inside: string;
  /** What stands for the full disk. */
  kind: 'tmpfs' | 'limit on the size of files';
  fill(server: RealServer, folder: string): Promise<void>;
  free(server: RealServer): Promise<void>;
  remove(): Promise<void>;
};

const SIZE = '12m';
const CHUNK = Buffer.alloc(64 * 1024, 1);

const fillUp = async (file: string): Promise<void> => {
  for (const chunk of [CHUNK, CHUNK.subarray(0, 512)])
    for (;;) {
      try {
        await writeFile(file, chunk, { flag: 'a' });
      } catch {
        break;
      }
    }
};

/** A file system of its own that holds so much and no more. */
const tmpfs = (inside: string): SmallDisk => {
  const filler = join(inside, 'filler');
  return {
    inside,
    kind: 'tmpfs',
    fill: () => fillUp(filler),
    free: () => rm(filler, { force: true }),
    remove: async () => {
      await run('umount', ['--lazy', inside]);
      await rm(inside, { recursive: true, force: true });
    },
  };
};

/** Where nothing may be mounted: no file of the server may grow, so that writes fail in the same place. */
const fileLimit = (inside: string): SmallDisk => ({
  inside,
  kind: 'limit on the size of files',
  fill: async ({ pid }, folder) => {
    const { size } = await stat(join(folder, 'yishi.db-wal'));
    await run('prlimit', ['--pid', String(pid), `--fsize=${size}:unlimited`]);
  },
  free: async ({ pid }) => {
    await run('prlimit', ['--pid', String(pid), '--fsize=unlimited']);
  },
  remove: () => rm(inside, { recursive: true, force: true }),
});

/** Mounts a small disk where that is allowed. */
export const smallDisk = async (): Promise<SmallDisk> => {
  const inside = await mkdtemp(join(tmpdir(), 'yishi-disk-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', inside]);
    return tmpfs(inside);
  } catch {
    return fileLimit(inside);
  }
};
