import { EntryId, type MeetingCommand, PersonId, PollId } from '@yishi/core';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { ask } from '../kit/ask.ts';
import { type CalledMeeting, callMeetingAs, takeName } from '../kit/called-meeting.ts';
import { Chair } from '../kit/chair.ts';
import { checkIn } from '../kit/check-in.ts';
import type { Door } from '../kit/client.ts';
import { startNginx } from '../kit/services/nginx.ts';
import { cookieOf } from '../kit/staff-cookie.ts';
import { bundleServer } from '../kit/target/bundle-server.ts';
import { threeProcesses } from '../kit/target/three-processes.ts';
import { Guest } from './guest.ts';

/** Three processes on PostgreSQL and Redis behind nginx, and a meeting that was called through it. */
const behindNginx = async () => {
  const target = await threeProcesses();
  onTestFinished(() => target.close());
  const nginx = await startNginx(target.servers.map(({ port }) => port));
  onTestFinished(() => nginx.stop());
  const key = new URL(target.servers[0]?.ready.doors.console ?? '').hash.slice(1);
  const { headers } = await ask(`${nginx.url}/api/staff/enter`, { body: { key } });
  const called = await callMeetingAs({ url: nginx.url, cookie: cookieOf(headers) });
  return { servers: target.servers, url: nginx.url, called };
};

/** Some tens of milliseconds on a machine of its own; others test at the same time. */
const PATIENCE_MS = 20_000;

/** Who takes part on a device of their own, and how it reaches the meeting. */
const devices = [
  ['li', 'websocket'],
  ['wang', 'polling'],
  ['zhao', 'websocket'],
] as const;

const arrive = async (
  { meeting, joinCode, watchKey }: CalledMeeting,
  url: string,
): Promise<{ members: Map<string, Guest>; watcher: Guest }> => {
  const members = new Map<string, Guest>();
  for (const [person, transport] of devices) {
    const door: Door = { door: 'member', token: (await takeName(url, joinCode, person)).token };
    const guest = await Guest.arrive(door, { url, meeting, transports: [transport] });
    onTestFinished(() => guest.leave());
    expect((await checkIn(await guest.client(), person)).ok).toBe(true);
    members.set(person, guest);
  }
  const door: Door = { door: 'observer', token: watchKey };
  const watcher = await Guest.arrive(door, { url, meeting, transports: ['polling'] });
  onTestFinished(() => watcher.leave());
  return { members, watcher };
};

/** A facilitator who comes in as a page does: again and again until somebody answers. */
const facilitator = async ({ meeting, cookie }: CalledMeeting, url: string): Promise<Chair> => {
  const door: Door = { door: 'staff', role: 'facilitator', cookie };
  const guest = await Guest.arrive(door, { url, meeting, transports: ['websocket'] });
  return new Chair(await guest.client(), '大家都同意这样做');
};

/** Gives a command with one id until it is answered, on whatever connection there is. A refusal is an error. */
const gives = async (guest: Guest, command: MeetingCommand): Promise<void> => {
  const id = crypto.randomUUID();
  for (;;) {
    const client = await guest.client();
    const reply = await client.command(command, id).catch(() => null);
    if (reply?.ok === true) return;
    if (reply !== null) throw new Error(`${command.type} was refused: ${JSON.stringify(reply.rejection)}`);
  }
};

const vote = (person: string) => ({
  type: 'AnswerPoll' as const,
  poll: PollId.parse('hours'),
  person: PersonId.parse(person),
  choice: { choice: 'vote' as const, vote: 'for' as const },
});

beforeAll(bundleServer);

it('a meeting is held through nginx on three processes, each of which is killed in turn', async () => {
  const { servers, url, called } = await behindNginx();
  const opening = await facilitator(called, url);
  await opening.does({ type: 'OpenCheckIn' });
  const { members, watcher } = await arrive(called, url);
  const [li, wang] = [members.get('li'), members.get('wang')];
  if (li === undefined || wang === undefined) throw new Error('li and wang have devices');
  await opening.checksInAssisted();
  await opening.checksInOthers();
  await opening.does({ type: 'OpenSession' });
  await opening.opensBallot({ id: 'hours', title: '活动到几点', paragraphs: ['晚上九点结束。'] });
  await gives(li, vote('li'));

  /** What happens after each process has been killed; on what is left the meeting goes on. */
  const goesOn: readonly ((chair: Chair) => Promise<void>)[] = [
    async (chair) => {
      await gives(wang, vote('wang'));
      await chair.closesBallot('hours');
      expect(chair.poll('hours').result?.tally).toMatchObject({ inFavour: 2, answered: 2 });
    },
    async (chair) => {
      const [entry, person] = [EntryId.parse('hand'), PersonId.parse('li')];
      await gives(li, {
        type: 'RequestFloor',
        entry,
        person,
        kind: 'technical',
        stance: null,
        replyTo: null,
      });
      await chair.givesFloor(await chair.handOf('li'));
      await gives(li, { type: 'EndSpeech', entry });
    },
    async (chair) => {
      await chair.does({ type: 'CloseMeeting', reason: '测试' });
      await chair.does({ type: 'OpenRecord', texts: { notes: [], minutes: [] } });
    },
  ];
  for (const [turn, server] of servers.entries()) {
    await server.kill();
    const chair = await facilitator(called, url);
    await goesOn[turn]?.(chair);
    await Promise.all([...members.values(), watcher].map((guest) => guest.sees(chair.state.version)));
    chair.client.close();
    await server.startAgain();
  }

  const door: Door = { door: 'observer', token: called.watchKey };
  const seen = (await watcher.client()).state;
  for (const server of servers) {
    const place = { url: server.url, meeting: called.meeting, transports: ['websocket' as const] };
    const here = await Guest.arrive(door, place);
    expect((await here.client()).state).toEqual(seen);
    here.leave();
  }
  const record = await ask(`${url}/api/meetings/${called.meeting}/record`);
  expect(record).toMatchObject({ status: 200, body: { status: 'signing' } });
  const away = [...members.values(), watcher].map(({ longestAwayMs }) => longestAwayMs);
  expect(Math.max(...away)).toBeLessThan(PATIENCE_MS);
}, 180_000);
