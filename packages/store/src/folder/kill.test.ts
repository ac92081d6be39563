import { describe, expect, it } from 'vitest';
import { runAppender } from '../testing/run-appender.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openDataFolder } from './open-data-folder.ts';

const SLOW_MS = 60_000;
const SEED = 8_051_217;
const ROUNDS = 6;
const STREAMS = 3;
const ENDLESS = 1_000_000;

/** The highest version of `stream` that was said with `word`, 0 if none was. */
const highest = (said: readonly string[], word: string, stream: string): number =>
  said
    .map((line) => line.split(' '))
    .filter(([first, second]) => first === word && second === stream)
    .reduce((most, [, , version]) => Math.max(most, Number(version)), 0);

/** Runs an appender on `folder` and kills it somewhere after `answers` acknowledgements. */
const killedAfter = async (folder: string, answers: number): Promise<readonly string[]> => {
  const appender = runAppender(folder, { streams: STREAMS, turns: ENDLESS });
  let left = answers;
  await appender.heard((line) => line.startsWith('ack') && (left -= 1) < 0);
  await appender.kill();
  return appender.said;
};

describe('a server that is killed', () => {
  it(
    `K1 has kept every acknowledged event, in order, none doubled (seed ${SEED}, ${ROUNDS} kills)`,
    { timeout: SLOW_MS },
    async () => {
      const random = seededRandom(SEED);
      const folder = temporaryFolder();
      for (let round = 0; round < ROUNDS; round += 1) {
        const said = await killedAfter(folder, STREAMS + random(1_500));
        const store = await openDataFolder(folder);
        for (let index = 0; index < STREAMS; index += 1) {
          const stream = `stream-${index}`;
          const events = await store.events.read(stream, 0);
          expect(events.map((event) => event.data)).toMatchObject(
            events.map((_, at) => ({ version: at + 1 })),
          );
          expect(events.length).toBeGreaterThanOrEqual(highest(said, 'ack', stream));
          expect(events.length).toBeLessThanOrEqual(highest(said, 'ask', stream));
          expect(highest(said, 'ack', stream)).toBeGreaterThan(0);
        }
        await store.close();
      }
    },
  );

  it('K2 does not leave the folder locked', { timeout: SLOW_MS }, async () => {
    const folder = temporaryFolder();
    const holder = runAppender(folder, { streams: 1, turns: 1 });
    await holder.heard((line) => line === 'done');
    await expect(openDataFolder(folder, { lockWaitMs: 20 })).rejects.toMatchObject({
      fault: { code: 'DataFolderInUse', folder },
    });
    await holder.kill();
    const store = await openDataFolder(folder);
    expect(await store.events.list()).toMatchObject([{ stream: 'stream-0', version: 1 }]);
    await store.close();
  });
});
