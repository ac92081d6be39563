import type { MeetingState } from '@yishi/core';
import { useLive } from './meeting-context.ts';

/** The folded meeting; only below `MeetingDoor`, which waits for the first snapshot. */
export const useMeeting = (): MeetingState => {
  const { state } = useLive();
  if (state === null) throw new Error('the meeting has not arrived yet');
  return state;
};
