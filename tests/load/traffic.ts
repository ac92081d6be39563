import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { SeededRandom } from '../kit/seeded-random.ts';
import type { LoadMeeting } from './meeting/load-meeting.ts';

/** How busy people are: commands a second in all meetings together, for so long. */
export type Pace = {
  perSecond: number;
  seconds: number;
  /** What they do; by default what people do in a meeting that goes on. */
  doing?: (meeting: LoadMeeting, random: SeededRandom) => Promise<number | null>;
};

/** What came of it. `ways` are the times from a command to the last screen of its meeting, in ms. */
export type Passage = {
  ways: readonly number[];
  /** The times from a letter to each reader of the text, in ms. */
  letters: readonly number[];
  given: number;
  refused: number;
  /** Commands whose effect was not on every screen ten seconds later, or that nobody answered. */
  lost: number;
};

/** Of all that people do, so much is typing in the agenda. */
const TYPING = 0.05;
const PATIENCE_MS = 10_000;
const CHECK_MS = 20;

type Given = { meeting: LoadMeeting; sentAt: number; version: number | null };

const isShown = ({ meeting, version }: Given): boolean =>
  version === null || meeting.screens.lastAt(version) !== null;

/** Lets people in these meetings do things at random moments; with so many unanswered that a second is lost, it ends. */
export const letPass = async (
  meetings: readonly LoadMeeting[],
  { perSecond, seconds, doing = (meeting, random) => meeting.act(random) }: Pace,
  seed = 1,
): Promise<Passage> => {
  for (const { agenda } of meetings) agenda?.begin();
  const random = new SeededRandom(seed);
  const answered: Given[] = [];
  const end = performance.now() + seconds * 1000;
  let [due, given] = [performance.now(), 0];
  while (due < end && given - answered.length <= Math.max(50, perSecond)) {
    due += random.pause(perSecond);
    const early = due - performance.now();
    if (early > 0.5) await wait(early);
    const meeting = random.pick(meetings);
    if (meeting.agenda !== null && random.chance(TYPING)) meeting.agenda.type();
    else {
      given += 1;
      const sentAt = performance.now();
      void doing(meeting, random).then((version) => answered.push({ meeting, sentAt, version }));
    }
  }
  const over = performance.now() + PATIENCE_MS;
  while (performance.now() < over && (answered.length < given || !answered.every(isShown)))
    await wait(CHECK_MS);
  return passageOf(meetings, answered, given);
};

const passageOf = (meetings: readonly LoadMeeting[], answered: readonly Given[], given: number): Passage => {
  const ways = answered.flatMap(({ meeting, sentAt, version }) => {
    const lastAt = version === null ? null : meeting.screens.lastAt(version);
    // A command that changed nothing answers with a version that was there before.
    return lastAt === null || lastAt < sentAt ? [] : [lastAt - sentAt];
  });
  return {
    ways,
    letters: meetings.flatMap(({ agenda }) => agenda?.ways ?? []),
    given,
    refused: answered.filter(({ version }) => version === null).length,
    lost: given - answered.length + answered.filter((each) => !isShown(each)).length,
  };
};
