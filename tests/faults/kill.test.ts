import { setTimeout as wait } from 'node:timers/promises';
import { EntryId, type MeetingCommand, PersonId } from '@yishi/core';
import type { StaffMeeting } from '@yishi/protocol/names';
import { openDataFolder } from '@yishi/store';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ask } from '../kit/ask.ts';
import { takeName } from '../kit/called-meeting.ts';
import { Client } from '../kit/client.ts';
import { historyOfPages } from '../kit/history/history-of-pages.ts';
import { judgeHistory } from '../kit/history/judge-history.ts';
import type { Page } from '../kit/history/page.ts';
import { truthOf } from '../kit/history/truth.ts';
import { SeededRandom } from '../kit/seeded-random.ts';
import { portOf, type ServerProcess, startServerProcess } from '../kit/server-process.ts';
import { smallMeeting } from '../kit/small-meeting.ts';
import { cookieOf } from '../kit/staff-cookie.ts';
import { temporaryFolder } from '../kit/start-server.ts';
import { realPage } from './real-page.ts';

const CLIENTS = 10;
const KILLS = 2;
const SEED = 20_260_312;

const names = Array.from({ length: CLIENTS }, (_, i) => PersonId.parse(`p${i + 1}`));

/** A meeting that is checking in, and a page for each of its people. */
const gather = async ({ ready }: ServerProcess): Promise<Page[]> => {
  const { url, doors } = ready;
  const key = new URL(doors.staff).hash.slice(1);
  const entered = await ask(`${url}/api/staff/enter`, { body: { key } });
  const cookie = cookieOf(entered.headers);
  const [seat] = smallMeeting(Date.now()).people.slice(1);
  const people = names.map((id) => ({ ...seat, id, name: `居民${id}` }));
  const called = await ask(`${url}/api/staff/meetings`, {
    cookie,
    body: { ...smallMeeting(Date.now()), people },
  });
  const { card, joinCode } = called.body as StaffMeeting;
  const chair = await Client.connect(
    { door: 'staff', role: 'facilitator', cookie },
    { url, meeting: card.id },
  );
  await chair.command({ type: 'OpenCheckIn' });
  chair.close();
  return Promise.all(
    names.map(async (person) => {
      const { token, meeting } = await takeName(url, joinCode, person);
      const door = { door: 'member' as const, token };
      return realPage({ name: person, meeting, door, audience: { kind: 'member', person } }, url);
    }),
  );
};

/** What somebody does while they check in, over and over. */
const somethingOf = (person: PersonId, random: SeededRandom): MeetingCommand =>
  random.pick<MeetingCommand>([
    { type: 'CheckIn', person, channel: 'room', identity: 'code' },
    { type: 'CheckOut', person },
    { type: 'SwitchChannel', person, channel: random.chance(0.5) ? 'room' : 'remote' },
    { type: 'AskForHelp', person },
    {
      type: 'RequestFloor',
      entry: EntryId.parse(`e${random.below(1e9)}`),
      person,
      kind: 'technical',
      stance: null,
      replyTo: null,
    },
  ]);

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await wait(20);
};

const toldOf = (pages: readonly Page[]): (string | undefined)[] =>
  pages.flatMap(({ given }) => [...given.values()].map(({ told }) => told?.stage.at));

describe('A server that is killed while ten people are busy', () => {
  it(`M2 has lost and doubled nothing it acknowledged, and everybody comes back (seed ${SEED})`, async () => {
    const { folder, remove } = await temporaryFolder();
    onTestFinished(remove);
    const random = new SeededRandom(SEED);
    let server = await startServerProcess(folder, 0);
    onTestFinished(() => void server.child.kill('SIGKILL'));
    const pages = await gather(server);
    onTestFinished(() => pages.forEach((page) => page.close()));
    await until(() => pages.every(({ live }) => live.status.is === 'live'));

    const everybodyGives = async (rounds: number): Promise<void> => {
      for (let round = 0; round < rounds; round += 1) {
        for (const [index, page] of pages.entries())
          if (random.chance(0.7)) page.give(somethingOf(names[index] ?? PersonId.parse('p1'), random));
        await wait(random.below(40));
      }
    };
    for (let kills = 0; kills < KILLS; kills += 1) {
      await everybodyGives(8);
      await server.kill();
      await everybodyGives(2);
      server = await startServerProcess(folder, portOf(server));
      await until(() => pages.every(({ live }) => live.status.is === 'live'));
    }
    await until(() => pages.every(({ settled }) => settled));
    await server.stop();

    const store = await openDataFolder(folder);
    onTestFinished(() => store.close());
    const { log } = await truthOf(store, pages[0]?.seat.meeting ?? ('' as never));
    expect(judgeHistory(historyOfPages(pages, log), { log, texts: new Map() })).toEqual([]);
    const told = toldOf(pages);
    expect(told.filter((at) => at === 'received').length).toBeGreaterThan(20);
    expect(told.filter((at) => at === 'refused').length).toBeGreaterThan(5);
  }, 120_000);
});
