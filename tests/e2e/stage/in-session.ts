import type { Page } from '@playwright/test';
import type { CalledMeeting } from '../../kit/called-meeting.ts';
import { Chair } from '../../kit/chair.ts';
import { smallMeeting } from '../../kit/small-meeting.ts';
import { Facilitator } from './facilitator.ts';
import type { Fixtures } from './test.ts';

/** Somebody at the console of a meeting, and somebody who runs by the protocol what a test is not about. */
export type AtTheTable = { meeting: CalledMeeting; facilitator: Facilitator; chair: Chair };

type Ground = Pick<Fixtures, 'house' | 'call' | 'open'>;

/** A small meeting that is checking in, and who chairs it. */
export const doorsOpen = async (call: Fixtures['call']): Promise<Pick<AtTheTable, 'meeting' | 'chair'>> => {
  const meeting = await call(smallMeeting(Date.now()));
  const chair = await Chair.of(meeting);
  await chair.does({ type: 'OpenCheckIn' });
  return { meeting, chair };
};

/** The console of a small meeting that is checking in. */
export const checkingIn = async ({ house, call, open }: Ground): Promise<AtTheTable> => {
  const { meeting, chair } = await doorsOpen(call);
  const console = `/m/${meeting.meeting}/console?role=facilitator#${house.staffKey}`;
  const facilitator = new Facilitator(await open(console, { size: 'laptop' }));
  await facilitator.isAtTheTable();
  return { meeting, chair, facilitator };
};

/** Opens the sitting and goes on to where people may speak for and against; who is not here yet takes part by telephone. */
export const opensSession = async ({ chair, facilitator }: AtTheTable): Promise<void> => {
  await chair.checksInOthers();
  await facilitator.presses(facilitator.console.agenda.adopt);
  await chair.until(({ agenda }) => agenda.adoptedAt !== null);
  await chair.does({ type: 'OpenSession' });
  await chair.goesTo('views');
};

/** The same in session, with 李明 in the hall on a phone of his own. */
export const inSession = async (
  ground: Ground & Pick<Fixtures, 'phone'>,
): Promise<AtTheTable & { li: Page }> => {
  const table = await checkingIn(ground);
  const li = await ground.phone(table.meeting, '李明');
  await table.chair.waitsFor('李明');
  await opensSession(table);
  return { ...table, li };
};
