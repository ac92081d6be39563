import { setTimeout as wait } from 'node:timers/promises';
import { PersonId, PollId } from '@yishi/core';
import type { CommandReply } from '@yishi/protocol/names';
import { openDataFolder } from '@yishi/store';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type CalledMeeting, callMeeting } from '../kit/called-meeting.ts';
import { Client } from '../kit/client.ts';
import { truthOf } from '../kit/history/truth.ts';
import { SeededRandom } from '../kit/seeded-random.ts';
import { smallMeeting } from '../kit/small-meeting.ts';
import { type RunningServer, startServer, temporaryFolder } from '../kit/start-server.ts';
import { ballotDraft } from './busy/ballot.ts';

const VOTERS = 20;
const POLLS = 3;
const STORM_MS = 50;
const SEED = 7;

const names = Array.from({ length: VOTERS }, (_, i) => PersonId.parse(`p${i + 1}`));
const votes = ['for', 'against', 'abstain'] as const;

type Voter = { person: PersonId; client: Client & { token: string } };
type Hall = { server: RunningServer; called: CalledMeeting; chair: Client; voters: readonly Voter[] };

/** A sitting with twenty voters on a server that keeps its data in a folder. */
const openHall = async (): Promise<Hall> => {
  const { folder, remove } = await temporaryFolder();
  onTestFinished(remove);
  const store = await openDataFolder(folder);
  onTestFinished(() => store.close());
  const server = await startServer({ store });
  onTestFinished(() => server.stop());
  const request = smallMeeting(Date.now());
  const [seat] = request.people.slice(1);
  if (seat === undefined) throw new Error('nobody to copy');
  const called = await callMeeting(server, {
    ...request,
    people: names.map((id) => ({ ...seat, id, name: `居民${id}` })),
  });
  const chair = await called.staff();
  await chair.command({ type: 'OpenCheckIn' });
  const voters = await Promise.all(
    names.map(async (person) => {
      const client = await called.member(person);
      await client.command({ type: 'CheckIn', person, channel: 'room', identity: 'code' });
      return { person, client };
    }),
  );
  await chair.command({ type: 'OpenSession' });
  return { server, called, chair, voters };
};

const openPoll = async (chair: Client, poll: PollId): Promise<void> => {
  await chair.command({ type: 'DraftPoll', draft: ballotDraft(poll) });
  await chair.command({ type: 'ReadyPoll', poll });
  const opened = await chair.command({ type: 'OpenPoll', poll });
  if (!opened.ok) throw new Error(JSON.stringify(opened.rejection));
};

const cast = (
  client: Client,
  person: PersonId,
  poll: PollId,
  vote: (typeof votes)[number],
): Promise<CommandReply> =>
  client.command({ type: 'AnswerPoll', poll, person, choice: { choice: 'vote', vote } });

const close = (chair: Client, poll: PollId): Promise<CommandReply> =>
  chair.command({ type: 'ClosePoll', poll, seenMissing: VOTERS });

const after = <Result>(ms: number, act: () => Promise<Result>): Promise<Result> => wait(ms).then(act);

describe('A storm of casts', () => {
  it(`P4 within 50 ms of the closing: every acknowledged one is counted, and none after it (seed ${SEED})`, async () => {
    const { server, called, chair, voters } = await openHall();
    const random = new SeededRandom(SEED);
    let [acknowledged, refused] = [0, 0];
    for (let round = 1; round <= POLLS; round += 1) {
      const poll = PollId.parse(`q${round}`);
      await openPoll(chair, poll);
      const [first, last, ...others] = voters;
      if (first === undefined || last === undefined) throw new Error('nobody votes');
      const early = await cast(first.client, first.person, poll, 'for');
      const closing = after(STORM_MS, () => close(chair, poll));
      const storm = await Promise.all(
        others.map(async ({ client, person }) => ({
          person,
          reply: await after(random.below(2 * STORM_MS), () =>
            cast(client, person, poll, random.pick(votes)),
          ),
        })),
      );
      expect(await closing).toMatchObject({ ok: true });
      const late = await cast(last.client, last.person, poll, 'for');
      expect([early.ok, late]).toMatchObject([true, { ok: false, rejection: { code: 'PollAlreadyClosed' } }]);

      const told = [{ person: first.person, reply: early }, ...storm];
      const counted = told.filter(({ reply }) => reply.ok).map(({ person }) => person);
      const { log, stateAt } = await truthOf(server.store, called.meeting);
      const result = stateAt(log.length).poll.polls[poll];
      expect(Object.keys(result?.answers.choices ?? {}).sort()).toEqual([...counted].sort());
      expect(result?.result?.tally.answered).toBe(counted.length);
      const end = log.find(({ event }) => event.type === 'PollCounted' && event.poll === poll)?.version ?? 0;
      const answers = log.filter(({ event }) => event.type === 'PollAnswered' && event.poll === poll);
      expect(answers.filter(({ version }) => version > end)).toEqual([]);
      acknowledged += counted.length;
      refused += told.length + 1 - counted.length;
    }
    expect(acknowledged).toBeGreaterThanOrEqual(POLLS);
    expect(refused).toBeGreaterThanOrEqual(POLLS);
  }, 60_000);
});

describe('Eight casts of one voter at once', () => {
  it('P3 from eight connections: exactly one of them counts, the one that the log has last', async () => {
    const { server, called, chair, voters } = await openHall();
    const poll = PollId.parse('q1');
    await openPoll(chair, poll);
    const some = voters.slice(0, 4);
    await Promise.all(
      some.map(async ({ person, client: { token } }) => {
        const door = { door: 'member' as const, token };
        const at = { url: server.url, meeting: called.meeting };
        const devices = await Promise.all(Array.from({ length: 8 }, () => Client.connect(door, at)));
        const replies = await Promise.all(
          devices.map((device, index) => cast(device, person, poll, votes[index % votes.length] ?? 'for')),
        );
        expect(replies.every(({ ok }) => ok)).toBe(true);
        for (const device of devices) device.close();
      }),
    );
    expect(await close(chair, poll)).toMatchObject({ ok: true });
    const { log, stateAt } = await truthOf(server.store, called.meeting);
    const { result, answers } = stateAt(log.length).poll.polls[poll] ?? { result: null, answers: null };
    expect(result?.tally.answered).toBe(some.length);
    for (const { person } of some) {
      const last = log.findLast(
        ({ event }) => event.type === 'PollAnswered' && event.person === person,
      )?.event;
      expect(answers?.choices[person]).toEqual(last?.type === 'PollAnswered' ? last.choice : null);
    }
  }, 60_000);
});
