import { kinds } from '@yishi/core';
import type { ServerProcess } from '../server-process.ts';
import type { Hall } from './hall.ts';
import { inTurn } from './speaker.ts';
import { fillHall, type YishiHall } from './yishi-hall.ts';

/** The phase with which a sitting begins, and the first in which everybody may ask for the floor. */
export const phasesOf = () => {
  const phases = kinds.find(({ id }) => id === 'linkage')?.phases ?? [];
  const open = phases.find((p) => p.speakers.includes('everyone') && p.entryKinds.includes('speak'));
  return { first: phases[0]?.id, open: open?.id };
};

/** The sitting is open and everybody may speak. */
export const openSitting = async ({ chair }: Pick<YishiHall, 'chair'>): Promise<void> => {
  await chair.command({ type: 'OpenSession' });
  const { first, open } = phasesOf();
  await chair.command({ type: 'StartPhase', phase: open, seen: first, reason: '测速' });
};

/** What a member with a raised hand says again and again: that they changed their mind. */
export const stanceChanges = (person: string): readonly object[] =>
  ['against', 'for'].map((stance) => ({ type: 'ChangeStance', entry: `e-${person}`, person, stance }));

/** A meeting in session with a chair, 29 members whose hands are up, and observers until there are so many receivers. */
export const raisedHands = async (
  server: ServerProcess,
  { cookie, receivers }: { cookie: string; receivers: number },
): Promise<Hall> => {
  const hall = await fillHall(server, { cookie, members: 29, observers: receivers - 30 });
  await openSitting(hall);
  for (const { person, socket } of hall.members)
    await socket.command({
      type: 'RequestFloor',
      entry: `e-${person}`,
      person,
      kind: 'speak',
      stance: 'for',
      replyTo: null,
    });
  const speakers = hall.members.map(({ person, socket }) => inTurn(socket, stanceChanges(person)));
  return { server, arrivals: hall.arrivals, sockets: hall.sockets, speakers };
};
