import type { Poll } from '@yishi/core';

/** When the chair means to close a ballot: announced, or planned. Nothing closes by itself; null where nothing is said. */
export const pollDeadline = ({ openedAt, plannedMs, closing }: Poll): number | null => {
  if (closing !== null) return closing.at + closing.graceMs;
  return openedAt === null || plannedMs === null ? null : openedAt + plannedMs;
};
