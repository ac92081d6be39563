import { useEffect, useRef } from 'react';
import { shake } from '../use-turn-alerts.ts';

const aheadMs = 30_000;

/** Shakes the phone once when somebody's turn is half a minute away. Null: nobody can say. */
export const useWarnAhead = (waitMs: number | null): void => {
  const warned = useRef(false);
  const close = waitMs !== null && waitMs <= aheadMs;
  useEffect(() => {
    if (!close || warned.current) return;
    warned.current = true;
    shake([150, 80, 150]);
  }, [close]);
};
