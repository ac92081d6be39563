import type { MeetingState } from '@yishi/core';
import type { MeetingCard } from '@yishi/protocol/names';

/** What anybody may know of a meeting; null before it was called. */
export const cardOf = ({ procedure }: MeetingState): MeetingCard | null => {
  const { id, kind, notice, status, practice } = procedure;
  if (id === null || kind === null || notice === null) return null;
  const { affects: _, ...said } = notice;
  return { id, status, practice, level: kind.level, kind: kind.name, ...said };
};
