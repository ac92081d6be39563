import { writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { openDataFolder, openPostgres, type Store, StoreUnavailable } from '../index.ts';

/*
 * A program for the tests that watch or kill a process: appends one event to each stream per turn of
 * the event loop, and says so on standard output before ("ask STREAM VERSION") and after ("ack STREAM
 * VERSION"). A refused append says "refused STREAM VERSION" and is tried again.
 * Arguments: the folder or the address of a database, the number of streams, the number of turns.
 */
const PAUSE_AFTER_REFUSAL_MS = 10;
const [folder = '', streamCount = '1', turnCount = '1'] = process.argv.slice(2);

const say = (...words: (string | number)[]): void => {
  writeSync(1, `${words.join(' ')}\n`);
};

const append = async (store: Store, stream: string, version: number): Promise<void> => {
  const event = { type: 'Noted', at: version, data: { version, filler: '议'.repeat(60) }, commandId: null };
  say('ask', stream, version);
  try {
    const { ok } = await store.events.append(stream, version - 1, [event]);
    say(ok ? 'ack' : 'conflict', stream, version);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    say('refused', stream, version);
    await pause(PAUSE_AFTER_REFUSAL_MS);
    await append(store, stream, version);
  }
};

const store = await (folder.startsWith('postgres:') ? openPostgres(folder) : openDataFolder(folder));
const streams = Array.from({ length: Number(streamCount) }, (_, index) => `stream-${index}`);
const heads = new Map((await store.events.list()).map(({ stream, version }) => [stream, version]));
const from = Math.max(0, ...heads.values());
for (let version = from + 1; version <= from + Number(turnCount); version += 1) {
  await Promise.all(
    streams
      .filter((stream) => (heads.get(stream) ?? 0) < version)
      .map((stream) => append(store, stream, version)),
  );
}
say('done');
// Stays, holding the folder, until it is killed or told to stop.
process.stdin.once('data', () => {
  process.stdin.unref();
  void store.close().then(() => say('closed'));
});
