import type { Bench } from '../bench.ts';
import { interleaved } from '../interleaved.ts';
import { burst } from '../load/burst.ts';
import { liveBallot } from '../load/live-ballot.ts';
import type { Hall } from '../load/hall.ts';
import { inTurn } from '../load/speaker.ts';
import { openSitting } from '../load/raised-hands.ts';
import { referenceHall } from '../load/reference-hall.ts';
import { fillHall, signIn } from '../load/yishi-hall.ts';
import { type ServerProcess, startReference, startYishi } from '../server-process.ts';
import { p95 } from '../statistics.ts';

const SCREENS = 330;
const VOTERS = 30;
const POLL = 'q1';

const votes = (person: string): readonly object[] =>
  ['for', 'against'].map((vote) => ({
    type: 'AnswerPoll',
    poll: POLL,
    person,
    choice: { choice: 'vote', vote },
  }));

/** A poll is open that everybody may watch: thirty voters and three hundred screens, the chair's among them. */
const openPoll = async (server: ServerProcess, cookie: string): Promise<Hall> => {
  const hall = await fillHall(server, { cookie, members: VOTERS, observers: SCREENS - VOTERS - 1 });
  await openSitting(hall);
  await hall.chair.command({ type: 'DraftPoll', draft: liveBallot(POLL) });
  await hall.chair.command({ type: 'ReadyPoll', poll: POLL });
  await hall.chair.command({ type: 'OpenPoll', poll: POLL });
  const speakers = hall.members.map(({ person, socket }) => inTurn(socket, votes(person)));
  return { ...hall, speakers };
};

/** Thirty votes within one second: how long until the last of all screens shows each. */
export const votesToEveryScreen: Bench = {
  rows: ['votes-330'],
  measure: async ({ quick }) => {
    const [yishi, minimal] = await Promise.all([
      startYishi(),
      startReference('bench/programs/minimal-server'),
    ]);
    const hall = await openPoll(yishi, await signIn(yishi));
    const other = await referenceHall(minimal, {
      meeting: 'm',
      receivers: SCREENS,
      speakers: VOTERS,
      commandsOf: votes,
    });
    const wayOf = (where: Hall) => async () =>
      p95((await burst([where], { commands: VOTERS, perSecond: VOTERS })).lasts);
    const { value, ratio } = await interleaved(
      { product: wayOf(hall), reference: wayOf(other) },
      quick ? 5 : 15,
    );
    await Promise.all([yishi.stop(), minimal.stop()]);
    return [
      {
        name: 'votes-330',
        value,
        unit: 'ms p95 to the last screen',
        ratio,
        against: 'minimal durable server',
      },
    ];
  },
};
