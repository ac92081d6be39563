import type { MeetingState } from '@yishi/core';

/** Has the script come to this phase, or past it? A phase the kind does not have is never reached. */
export const hasReached = ({ procedure, phases }: MeetingState, phase: string): boolean => {
  const script = procedure.kind?.phases ?? [];
  const place = script.findIndex(({ id }) => id === phase);
  const now = script.findIndex(({ id }) => id === phases.runs.at(-1)?.phase);
  return place !== -1 && now >= place;
};
