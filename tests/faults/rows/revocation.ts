import { setTimeout as wait } from 'node:timers/promises';
import type { MeetingCommand } from '@yishi/core';
import { ask } from '../../kit/ask.ts';
import type { Given, Page } from '../../kit/history/page.ts';
import type { ThreeProcesses } from '../../kit/target/three-processes.ts';
import { whileBusy } from '../busy/while-busy.ts';
import type { Fault } from '../fault.ts';

/** Nothing is accepted or received any more after this. */
const BOUND_MS = 1000;
/** How soon something of it is accepted before that. */
const BEFORE_MS = 5000;
const AFTER_MS = 1500;
const EVERY_MS = 50;

/** Somebody takes names back at one process while those who had them are busy at another. */
export const revocation: Fault<ThreeProcesses> = {
  name: 'revocation',
  what: 'the desk takes a name back at one process while its device gives commands at another',
  holds: 'one second later nothing of that device is accepted and nothing reaches it',
  of: 'commands given and answered',
  strikes: { full: 20, daily: 1 },
  run: (conditions) => {
    const bound = BOUND_MS * conditions.patience;
    const hall = { ...conditions.hall, guests: conditions.strikes };
    return whileBusy({ ...conditions, hall }, async (meeting, blame, { servers }) => {
      const { cookie, guests, meeting: id } = meeting.hall;
      for (const [index, seat] of guests.entries()) {
        // Visits go to the processes in turn, and so do those who revoke, one further.
        const device = await meeting.visit(seat);
        const desk = servers[(index + 1) % servers.length];
        const { audience } = seat;
        if (audience.kind !== 'member' || desk === undefined) throw new Error('nobody to revoke');
        const { person } = audience;
        const busy = new AbortController();
        const going = givesUntil(device, busy.signal, (times) => ({
          type: 'SwitchChannel',
          person,
          channel: times % 2 === 0 ? 'remote' : 'room',
        }));
        const isAccepted = (): boolean => acceptedOf(device).length > 0;
        if (!(await meeting.until(isAccepted, BEFORE_MS * conditions.patience)))
          blame(`${seat.name} could do nothing before either`);
        const path = `${desk.url}/api/staff/meetings/${id}/release`;
        const { status } = await ask(path, { body: { person }, cookie });
        if (status !== 204) blame(`${seat.name} was not released: ${status}`);
        await wait(bound);
        const [since, version] = [Date.now(), device.live.state?.version];
        await wait(AFTER_MS);
        busy.abort();
        await going;
        const late = acceptedOf(device).filter(({ givenAt }) => givenAt > since);
        if (late.length > 0)
          blame(`${seat.name}: ${late.length} commands accepted more than ${bound} ms later`);
        if (device.live.state?.version !== version)
          blame(`${seat.name}: events received more than ${bound} ms later`);
        if (!device.ended) blame(`${seat.name} was not told that it is over`);
      }
      return { revoked: guests.length };
    });
  },
};

const acceptedOf = ({ given }: Page): Given[] =>
  [...given.values()].filter(({ told }) => told?.stage.at === 'received');

const givesUntil = async (
  device: Page,
  over: AbortSignal,
  commandOf: (times: number) => MeetingCommand,
): Promise<void> => {
  for (let times = 0; !over.aborted; times += 1) {
    device.give(commandOf(times));
    await wait(EVERY_MS);
  }
};
