import { evolve } from '../evolve.ts';
import type { Recorded } from '../meeting-event.ts';
import { initialMeeting, type MeetingState } from '../meeting-state.ts';

/** A recorded fact with the states around it. */
export type Fold = { recorded: Recorded; before: MeetingState; after: MeetingState };

/** Every fact of a log with the states before and after it. */
export const foldsOf = (log: readonly Recorded[]): readonly Fold[] => {
  let before = initialMeeting;
  return log.map((recorded) => {
    const fold = { recorded, before, after: evolve(before, recorded) };
    before = fold.after;
    return fold;
  });
};
