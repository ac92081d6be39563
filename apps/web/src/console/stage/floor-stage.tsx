import { speechClock } from '@yishi/core';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { WorkPanel } from '../work/work-panel.tsx';
import { FloorBar } from './floor-bar.tsx';
import { FloorCentre } from './floor-centre.tsx';
import { TableView } from './table-view.tsx';

/** Somebody has the floor, or nobody yet: the table, the floor, and the text that is talked about. */
export const FloorStage = () => {
  const left = useTimeLeft();
  return (
    <>
      <TableView mode="floor" left={left}>
        <FloorCentre />
      </TableView>
      <FloorBar />
      <WorkPanel />
    </>
  );
};

/** The share of the speech that is left, below zero the share by which it is exceeded; null without a limit. */
const useTimeLeft = (): number | null => {
  const { queue } = useMeeting();
  const now = useMeetingNow();
  const speech = queue.speaking === null ? null : (queue.entries[queue.speaking]?.speech ?? null);
  if (speech === null || speech.limitMs === null) return null;
  const { leftMs, overMs } = speechClock(speech, now);
  const allowedMs = Math.max(1, speech.limitMs + speech.extendedMs);
  return overMs > 0 ? -overMs / allowedMs : (leftMs ?? 0) / allowedMs;
};
