import type { Page } from '../../kit/history/page.ts';
import { closeBallotIn, openBallotIn, votersOf } from '../busy/ballot.ts';
import { whileBusy } from '../busy/while-busy.ts';
import type { Fault } from '../fault.ts';

const DEVICES = 8;
const VOTERS = 8;
const votes = ['for', 'against', 'abstain'] as const;

/** The same voter answers on eight devices in the same moment, over all servers. */
export const parallelCasts: Fault = {
  name: 'parallel-casts',
  what: 'eight voters each answer on eight devices in the same moment, the devices on all servers in turn',
  holds: 'exactly one answer of each voter counts, the one that the log has last',
  of: 'casts and the commands of the chair',
  strikes: { full: 100, daily: 3 },
  run: (conditions) =>
    whileBusy(
      conditions,
      async (meeting, blame) => {
        const { random } = meeting;
        const voters = votersOf(meeting).slice(0, VOTERS);
        const devices = await Promise.all(
          voters.map(async ({ page, person }) => {
            const tabs: Page[] = [];
            while (tabs.length < DEVICES) tabs.push(await meeting.visit(page.seat));
            return { person, tabs };
          }),
        );
        const tabs = devices.flatMap((voter) => voter.tabs);
        for (let round = 1; round <= conditions.strikes; round += 1) {
          const poll = await openBallotIn(meeting, `parallel${round}`);
          const isOpen = ({ live }: Page): boolean => live.state?.poll.polls[poll]?.status === 'open';
          await meeting.until(() => tabs.every(isOpen), 10_000 * conditions.patience);
          for (let device = 0; device < DEVICES; device += 1)
            for (const voter of devices) {
              const choice = { choice: 'vote', vote: random.pick(votes) } as const;
              voter.tabs[device]?.give({ type: 'AnswerPoll', poll, person: voter.person, choice });
            }
          await meeting.until(() => tabs.every(({ settled }) => settled), 10_000 * conditions.patience);
          await closeBallotIn(meeting, poll);
          await meeting.settles(10_000 * conditions.patience);
          const counted = meeting.pages[0]?.live.state?.poll.polls[poll]?.result?.tally.answered;
          if (counted !== voters.length)
            blame(`ballot ${poll} counted ${counted ?? 'nothing'} of ${voters.length}`);
        }
        return { ballots: conditions.strikes, devices: DEVICES * VOTERS };
      },
      { quiet: true },
    ),
};
