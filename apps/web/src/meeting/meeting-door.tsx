import type { MeetingId } from '@yishi/core';
import type { Handshake } from '@yishi/protocol/names';
import { type ReactNode, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Live } from './live.ts';
import { MeetingContext } from './meeting-context.ts';
import { type Door, type MeetingLink, createMeetingLink } from './meeting-link.ts';
import { keptOutbox } from './outbox.ts';
import { createSocket } from './socket.ts';

type Props = {
  meeting: MeetingId;
  /** The same object as long as the door is the same. */
  door: Door;
  /** Whose outbox it is on this device. */
  owner: string;
  /** Shown until the meeting has arrived, or when it will not. */
  before: (live: Live) => ReactNode;
  children: ReactNode;
};

/** Connects everything below it to a meeting for as long as it is shown. */
export const MeetingDoor = ({ meeting, door, owner, before, children }: Props) => {
  const link = useMemo(() => {
    const outbox = keptOutbox(globalThis.localStorage, `${meeting}.${owner}`);
    const connect = (auth: () => Handshake) => createSocket(meeting, auth);
    return createMeetingLink({ meeting, door, outbox, connect, now: Date.now });
  }, [meeting, owner, door]);
  useEffect(() => {
    link.open();
    return link.close;
  }, [link]);
  return (
    <MeetingContext value={link}>
      <Arrived link={link} before={before}>
        {children}
      </Arrived>
    </MeetingContext>
  );
};

const Arrived = ({ link, before, children }: { link: MeetingLink } & Pick<Props, 'before' | 'children'>) => {
  const live = useSyncExternalStore(link.subscribe, link.live);
  return live.state === null || live.status.is === 'ended' ? before(live) : children;
};
