import type { MeetingId } from '@yishi/core';
import { useMemo } from 'react';
import { useLocation, useParams } from 'react-router';
import { idInLink } from '../meeting/id-in-link.ts';
import type { Live } from '../meeting/live.ts';
import { MeetingDoor } from '../meeting/meeting-door.tsx';
import { Look } from '../theme/look.tsx';
import { Wall } from './wall.tsx';
import { WallBefore } from './wall-before.tsx';
import './wall-words.ts';

const beforeWall = (live: Live) => <WallBefore live={live} />;

/** The picture on the wall of the hall: it follows the meeting by itself and can do nothing to it. */
export const WallScreen = () => {
  const meeting = idInLink<MeetingId>(useParams()['meeting']);
  const token = useLocation().hash.slice(1);
  const door = useMemo(() => ({ door: 'observer', token }) as const, [token]);
  return (
    <Look surface="screen">
      {meeting === null ? (
        <WallBefore live={null} />
      ) : (
        <MeetingDoor meeting={meeting} door={door} owner="wall" before={beforeWall}>
          <Wall meeting={meeting} />
        </MeetingDoor>
      )}
    </Look>
  );
};
