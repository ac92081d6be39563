import { type PersonDetails, PersonId, residentDetails } from '@yishi/core';
import type { Tongue } from '@yishi/scenarios';

/** Residents for a roster that is too short: voters in the hall with a phone. */
export const visitors = (from: number, count: number, tongue: Tongue): PersonDetails[] =>
  Array.from({ length: count }, (_, i) =>
    residentDetails({
      id: PersonId.parse(`visitor-${from + i}`),
      name: tongue === 'en' ? `Resident ${from + i}` : `居民${from + i}`,
    }),
  );
