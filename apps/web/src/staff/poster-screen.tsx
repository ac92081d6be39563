import type { MeetingId } from '@yishi/core';
import { useParams } from 'react-router';
import { NoSuchPage } from '../app/no-such-page.tsx';
import { idInLink } from '../meeting/id-in-link.ts';
import { PosterPage } from './poster/poster-page.tsx';
import { StaffGate } from './staff-gate.tsx';
import { StaffPage } from './staff-page.tsx';

/** The poster of a meeting, to be printed on A4 and put up in the stairwells. */
export const PosterScreen = () => {
  const meeting = idInLink<MeetingId>(useParams()['meeting']);
  if (meeting === null) return <NoSuchPage />;
  return (
    <StaffPage>
      <StaffGate>{() => <PosterPage meeting={meeting} />}</StaffGate>
    </StaffPage>
  );
};
