import type { MeetingId } from '@yishi/core';
import { useParams } from 'react-router';
import { NoSuchPage } from '../app/no-such-page.tsx';
import { idInLink } from '../meeting/id-in-link.ts';
import { PrepareDoor } from './prepare-door.tsx';
import { StaffGate } from './staff-gate.tsx';
import { StaffPage } from './staff-page.tsx';

/** Everything about a meeting before it begins: people, notice, agenda, links and poster. */
export const PrepareScreen = () => {
  const meeting = idInLink<MeetingId>(useParams()['meeting']);
  if (meeting === null) return <NoSuchPage />;
  return (
    <StaffPage>
      <StaffGate>{(seated) => <PrepareDoor meeting={meeting} {...seated} />}</StaffGate>
    </StaffPage>
  );
};
