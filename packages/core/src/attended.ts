import type { Person } from './attendance/state.ts';
import type { Sitting } from './procedure/state.ts';

/**
 * Was this person in the meeting? Whoever came only to an opening that failed, or left before the session began, was
 * not. Before the first sitting everybody who has come counts.
 */
export const attended = ({ visits }: Pick<Person, 'visits'>, sittings: readonly Sitting[]): boolean =>
  sittings.length === 0
    ? visits.length > 0
    : visits.some((visit) => sittings.some((sitting) => meets(visit, sitting)));

const meets = (visit: Person['visits'][number], { openedAt, endedAt }: Sitting): boolean =>
  (visit.outAt === null || visit.outAt > openedAt) && (endedAt === null || visit.inAt < endedAt);
