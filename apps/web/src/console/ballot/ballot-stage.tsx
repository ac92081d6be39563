import { isShown, type Poll } from '@yishi/core';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { FloorBar } from '../stage/floor-bar.tsx';
import { TableView } from '../stage/table-view.tsx';
import { BallotCentre } from './ballot-centre.tsx';
import { BallotCounts } from './ballot-counts.tsx';
import { MotionText } from './motion-text.tsx';

/** An open ballot: where it stands in one sentence, the words that are decided on, and the count. */
export const BallotStage = ({ poll }: { readonly poll: Poll }) => {
  const now = useMeetingNow();
  const { queue } = useMeeting();
  const shown = isShown(poll, { kind: 'staff' });
  return (
    <>
      <TableView mode={shown ? 'ballot' : 'secret'} left={leftOf(poll, now)} asked={{ poll }}>
        <BallotCentre poll={poll} />
      </TableView>
      {queue.speaking === null ? null : <FloorBar />}
      <MotionText poll={poll} />
      {shown ? <BallotCounts poll={poll} /> : null}
    </>
  );
};

/** The share of the planned time, or of the last minute, that is left. */
const leftOf = ({ openedAt, plannedMs, closing }: Poll, now: number): number | null => {
  if (closing !== null) return 1 - (now - closing.at) / Math.max(1, closing.graceMs);
  if (plannedMs === null || openedAt === null) return null;
  return 1 - (now - openedAt) / Math.max(1, plannedMs);
};
