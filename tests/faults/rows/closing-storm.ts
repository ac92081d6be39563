import { setTimeout as wait } from 'node:timers/promises';
import { closeBallotIn, openBallotIn, votersOf } from '../busy/ballot.ts';
import { whileBusy } from '../busy/while-busy.ts';
import type { Fault } from '../fault.ts';

const STORM_MS = 50;
const votes = ['for', 'against', 'abstain'] as const;

/** Everybody casts within 50 ms before and after the chair closes the ballot. */
export const closingStorm: Fault = {
  name: 'closing-storm',
  what: 'every voter casts once within 50 ms before or after the chair presses close',
  holds: 'every acknowledged answer is counted, none after the count, and the tally is the recomputed one',
  of: 'casts and the commands of the chair',
  strikes: { full: 150, daily: 4 },
  run: (conditions) =>
    whileBusy(
      conditions,
      async (meeting, blame) => {
        const { random } = meeting;
        let late = 0;
        for (let round = 1; round <= conditions.strikes; round += 1) {
          const poll = await openBallotIn(meeting, `storm${round}`);
          const casting = votersOf(meeting).map(async ({ page, person }) => {
            await wait(random.below(2 * STORM_MS));
            const choice = { choice: 'vote', vote: random.pick(votes) } as const;
            return { page, id: page.give({ type: 'AnswerPoll', poll, person, choice }) };
          });
          await wait(STORM_MS);
          await closeBallotIn(meeting, poll);
          const cast = await Promise.all(casting);
          await meeting.settles(10_000 * conditions.patience);
          const told = cast.map(({ page, id }) => page.given.get(id)?.told?.stage.at);
          const counted = meeting.pages[0]?.live.state?.poll.polls[poll]?.result?.tally.answered;
          const acknowledged = told.filter((at) => at === 'received').length;
          late += told.length - acknowledged;
          if (counted !== acknowledged)
            blame(`ballot ${poll} counted ${counted ?? 'nothing'}, acknowledged ${acknowledged}`);
        }
        return { ballots: conditions.strikes, late };
      },
      { quiet: true },
    ),
};
