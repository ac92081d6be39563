import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { runAppender } from '../testing/run-appender.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openDataFolder } from './open-data-folder.ts';

const SLOW_MS = 60_000;
const ROOM_BYTES = 300_000;

describe('a disk without room', () => {
  it(
    'U1 refuses with StoreUnavailable, keeps what it acknowledged and works again by itself',
    { timeout: SLOW_MS },
    async () => {
      const folder = temporaryFolder();
      // A limit on the size of files stands for the full disk: the writes fail in the same place.
      const under = ['prlimit', `--fsize=${ROOM_BYTES}:unlimited`];
      const appender = runAppender(folder, { streams: 2, turns: 1_000_000, under });
      await appender.heard((line) => line.startsWith('refused'));
      const until = appender.said.length;
      const raised = spawnSync('prlimit', ['--pid', String(appender.process.pid), '--fsize=unlimited']);
      expect(raised.status).toBe(0);
      await appender.heard((line) => line.startsWith('ack') && appender.said.length > until + 200);
      await appender.kill();

      const acknowledged = appender.said.filter((line) => line.startsWith('ack'));
      const store = await openDataFolder(folder);
      const kept = await Promise.all(
        ['stream-0', 'stream-1'].map(async (stream) =>
          (await store.events.read(stream, 0)).map(({ version }) => `ack ${stream} ${version}`),
        ),
      );
      await store.close();
      const found = new Set(kept.flat());
      expect(acknowledged.filter((line) => !found.has(line))).toEqual([]);
      expect(appender.said.filter((line) => line.startsWith('conflict'))).toEqual([]);
    },
  );
});
