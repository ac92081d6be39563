import type { Scribe } from '../scribe.ts';

/** Did it happen while a sitting was under way? What people do before and after is not a matter of procedure. */
export const isDuringSitting = ({ state: { procedure } }: Scribe, at: number): boolean =>
  procedure.sittings.some(({ openedAt, endedAt }) => at > openedAt && (endedAt === null || at < endedAt));
