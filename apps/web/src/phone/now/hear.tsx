import { HearLinks } from '../../join/hear-links.tsx';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMyself } from '../self-context.ts';

/** How to hear the meeting, for whoever is not in the hall. */
export const Hear = () => {
  const { notice } = useMeeting().procedure;
  const inHall = useMyself()?.channel === 'room';
  return inHall || notice === null || notice.conference === null ? null : (
    <HearLinks conference={notice.conference} />
  );
};
