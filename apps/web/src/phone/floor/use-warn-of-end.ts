import { type Speech, speechClock } from '@yishi/core';
import { useEffect, useRef } from 'react';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { shake } from '../use-turn-alerts.ts';

/** Shakes the phone once when so much of the time is left, and once when it is up. */
export const useWarnOfEnd = (speech: Speech, warnMs: number): void => {
  const { leftMs } = speechClock(speech, useMeetingNow());
  const warned = useRef('');
  const due = leftMs === null ? 'none' : dueAt(leftMs, warnMs);
  const mark = `${due} ${speech.extendedMs}`;
  useEffect(() => {
    if (due === 'none' || warned.current === mark) return;
    warned.current = mark;
    shake(due === 'over' ? [300, 100, 300] : [250]);
  }, [due, mark]);
};

const dueAt = (leftMs: number, warnMs: number): 'none' | 'soon' | 'over' => {
  if (leftMs <= 0) return 'over';
  return leftMs <= warnMs ? 'soon' : 'none';
};
