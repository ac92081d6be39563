import type { MeetingId, MeetingStatus } from '@yishi/core';
import type { Board } from '@yishi/protocol/names';
import { useEffect } from 'react';
import { useAsked } from '../http/use-asked.ts';
import { useLive } from '../meeting/meeting-context.ts';
import { useMeeting } from '../meeting/use-meeting.ts';

const open: ReadonlySet<MeetingStatus> = new Set(['checkingIn', 'inSession', 'recess']);

/** The code people come in with while the doors are open, from the notice board; asked anew when the doors open or the page is back. */
export const useJoinCode = (meeting: MeetingId): string | null => {
  const { answer, again } = useAsked<Board>('/api/board');
  const { status } = useMeeting().procedure;
  const { is } = useLive().status;
  useEffect(again, [again, status, is]);
  if (answer === null || !answer.ok || !open.has(status)) return null;
  return answer.value.today.find(({ card }) => card.id === meeting)?.joinCode ?? null;
};
