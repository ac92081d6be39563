import type { Invocation } from '../history.ts';
import { latestBefore } from './versions-by-instant.ts';

/** Answers the latest version that anybody had been told before an instant; 0 when nobody had. */
export const acknowledgedBy = (invocations: readonly Invocation[]): ((instant: number) => number) => {
  const told = latestBefore(invocations.flatMap(({ outcome }) => (outcome.is === 'ok' ? [outcome] : [])));
  return (instant) => told(instant) ?? 0;
};
