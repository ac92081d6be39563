import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A clock for a server that jumps when it is told to. */
export type FakedClock = {
  /** What the server is to be started with. */
  env: Readonly<Record<string, string>>;
  /** Sets the clock so many seconds from the right time; it runs on from there. */
  setOff(seconds: number): Promise<void>;
  remove(): Promise<void>;
};

const LIBRARIES = '/usr/lib';
const NAME = join('faketime', 'libfaketimeMT.so.1');

const library = (): string => {
  const found = readdirSync(LIBRARIES)
    .map((folder) => join(LIBRARIES, folder, NAME))
    .find((file) => existsSync(file));
  if (found === undefined)
    throw new Error('This test sets clocks: install libfaketime (Debian: apt-get install faketime).');
  return found;
};

/** Only the time of day jumps; the time since the start of the machine, by which timers go, does not. */
export const fakedClock = async (): Promise<FakedClock> => {
  const folder = await mkdtemp(join(tmpdir(), 'yishi-clock-'));
  const file = join(folder, 'offset');
  const setOff = (seconds: number): Promise<void> => writeFile(file, `${seconds < 0 ? '' : '+'}${seconds}\n`);
  await setOff(0);
  return {
    env: {
      LD_PRELOAD: library(),
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      DONT_FAKE_MONOTONIC: '1',
    },
    setOff,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};
