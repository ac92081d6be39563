import type { MeetingId } from '@yishi/core';
import { useMemo } from 'react';
import { useLocation, useParams } from 'react-router';
import { idInLink } from '../meeting/id-in-link.ts';
import type { Live } from '../meeting/live.ts';
import { MeetingDoor } from '../meeting/meeting-door.tsx';
import { Look } from '../theme/look.tsx';
import { useNarrow } from './use-narrow.ts';
import { Watch } from './watch.tsx';
import { WatchBefore } from './watch-before.tsx';
import './watch-words.ts';

const beforeWatching = (live: Live) => <WatchBefore live={live} />;

/** For observers, on a laptop or a phone: what is being decided and who speaks. Nothing here can act. */
export const WatchScreen = () => {
  const meeting = idInLink<MeetingId>(useParams()['meeting']);
  const token = useLocation().hash.slice(1);
  const door = useMemo(() => ({ door: 'observer', token }) as const, [token]);
  const narrow = useNarrow();
  return (
    <Look surface={narrow ? 'phone' : 'console'}>
      {meeting === null ? (
        <WatchBefore live={null} />
      ) : (
        <MeetingDoor meeting={meeting} door={door} owner="watch" before={beforeWatching}>
          <Watch meeting={meeting} />
        </MeetingDoor>
      )}
    </Look>
  );
};
