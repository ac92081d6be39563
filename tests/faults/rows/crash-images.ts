import { setTimeout as wait } from 'node:timers/promises';
import type { Recorded } from '@yishi/core';
import { historyOfPages } from '../../kit/history/history-of-pages.ts';
import type { History } from '../../kit/history/history.ts';
import { judgeHistory } from '../../kit/history/judge-history.ts';
import type { OneProcess } from '../../kit/target/one-process.ts';
import type { BusyMeeting } from '../busy/busy-meeting.ts';
import { type Blame, whileBusy } from '../busy/while-busy.ts';
import { CrashImage } from '../durability/crash-image.ts';
import type { Fault } from '../fault.ts';

const PAUSE_MS = 600;
/** How often the last commit of each image is cut, and torn. */
const DAMAGES = 3;

const isBeginningOf = (some: readonly Recorded[], all: readonly Recorded[]): boolean =>
  JSON.stringify(some) === JSON.stringify(all.slice(0, some.length));

/** Holds an image, and what a torn last commit leaves of it, against what everybody had been told by then. */
const judgeImage = async (
  { hall: { meeting }, random }: BusyMeeting,
  image: CrashImage,
  told: (log: readonly Recorded[]) => History,
  blame: Blame,
): Promise<number> => {
  const log = await image.log(meeting);
  for (const { law, what } of judgeHistory(told(log), { log, texts: new Map() })) blame(`${law} ${what}`);
  const before = image.beforeLastCommit();
  if (before === null) return 1;
  const earlier = await before.log(meeting);
  before.remove();
  const damaged = Array.from({ length: DAMAGES }, () => [image.cut(random), image.torn(random)]).flat();
  for (const each of damaged) {
    if (each === null) continue;
    const left = await each.log(meeting);
    if (!isBeginningOf(left, log) || left.length < earlier.length)
      blame(
        `a torn last commit leaves ${left.length} of ${log.length} facts, ${earlier.length} were committed before`,
      );
    each.remove();
  }
  return 2 + damaged.length;
};

/** Copies of the data folder at arbitrary moments under load, whole and torn in their last commit, as a crash leaves them. */
export const crashImages: Fault<OneProcess> = {
  name: 'crash-images',
  what: 'the data folder is copied at random moments under load; copies are opened whole, and with their last commit cut or torn at random bytes',
  holds: 'each opens and holds everything acknowledged before the copy, and loses at most the torn commit',
  of: 'commands given and answered',
  strikes: { full: 60, daily: 2 },
  run: (conditions) =>
    whileBusy(conditions, async (meeting, blame, { servers: [server], folder }) => {
      if (server === undefined) throw new Error('no server');
      let images = 0;
      for (let count = 0; count < conditions.strikes; count += 1) {
        await wait(meeting.random.below(PAUSE_MS));
        const log = (facts: readonly Recorded[]): History => acknowledgedOf(meeting, facts, at);
        const at = Date.now();
        server.freeze();
        const image = CrashImage.take(folder);
        server.thaw();
        images += await judgeImage(meeting, image, log, blame);
        image.remove();
      }
      return { images };
    }),
};

/** What had been acknowledged by an instant. */
const acknowledgedOf = ({ pages }: BusyMeeting, log: readonly Recorded[], at: number): History => {
  const { invocations } = historyOfPages(pages, log);
  return {
    invocations: invocations.filter(({ outcome }) => outcome.is === 'ok' && outcome.at < at),
    views: [],
    replicas: [],
    setBacks: [],
  };
};
