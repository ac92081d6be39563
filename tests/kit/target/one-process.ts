import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataFolder } from '@yishi/store';
import { type Launch, RealServer } from './real-server.ts';
import type { Target } from './target.ts';

export type OneProcess = Target & { folder: string };

type Options = Omit<Launch, 'data'> & {
  /** Where its data folder is made; by default among the temporary files of the system. */
  inside?: string;
};

/** One server with the embedded store. */
export const oneProcess = async ({ inside = tmpdir(), ...launch }: Options = {}): Promise<OneProcess> => {
  const folder = await mkdtemp(join(inside, 'yishi-'));
  const server = await RealServer.start({ ...launch, data: folder });
  return {
    name: 'one process, embedded store',
    servers: [server],
    folder,
    openStore: () => openDataFolder(folder),
    close: async () => {
      await server.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
