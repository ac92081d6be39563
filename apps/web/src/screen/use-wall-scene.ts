import type { MeetingId } from '@yishi/core';
import { useMeeting } from '../meeting/use-meeting.ts';
import { useMeetingNow } from '../meeting/use-meeting-now.ts';
import { pinnedScene } from './pinned-scene.ts';
import type { Scene } from './scene.ts';
import { sceneOf } from './scene-of.ts';
import { usePin } from './wall-pin.ts';

/** What the wall shows now: what is held on it, else what the meeting is at. */
export const useWallScene = (meeting: MeetingId): Scene => {
  const state = useMeeting();
  const now = useMeetingNow();
  const pin = usePin(meeting);
  return (pin === null ? null : pinnedScene(state, pin)) ?? sceneOf(state, now);
};
