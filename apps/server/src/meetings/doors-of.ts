import type { MeetingId, MeetingState, PersonId } from '@yishi/core';
import type { Auth } from '../auth/open-auth.ts';
import { seatedBy } from '../fanout/seated-by.ts';
import type { Log } from '../log.ts';
import type { Published } from '../rooms/standing.ts';

type Parts = Pick<Auth, 'members' | 'changes'> & {
  log: Log;
  /** A speaker is out of reach from now on, and keeps the floor for a while. */
  floorHeld: (meeting: MeetingId, after: MeetingState) => void;
};

/** What the facts of a meeting mean for its doors. */
export const doorsOf = ({ members, changes, log, floorHeld }: Parts) => {
  /** What cannot be freed now is freed by whichever process next reads the meeting and finds the name held. */
  const releaseName = (meeting: MeetingId, person: PersonId): void => {
    members
      .release(meeting, person)
      .catch((fault: unknown) => log.error({ err: fault, meeting }, 'a name was not freed'));
  };

  const follow = (meeting: MeetingId, { recorded: { event }, after }: Published): void => {
    if (event.type === 'PersonRemoved') releaseName(meeting, event.person);
    for (const person of seatedBy(event)) changes.seated(meeting, person);
    if (event.type === 'RecordOpened') changes.recordOpened(meeting);
    if (event.type === 'FloorHeld') floorHeld(meeting, after);
  };

  return { releaseName, follow };
};
