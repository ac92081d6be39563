import type { PersonDetails } from '@yishi/core';
import { scenarioIn } from '@yishi/scenarios';

const SEATS = 2;

const isPlain = ({ channel, votes, duties }: PersonDetails): boolean =>
  channel === 'room' && votes && duties.length === 0;

/** Names of a practice meeting that nobody plays, so that whoever rehearses can join on a phone of their own. */
export const freeSeats = (scenario: string): string[] =>
  (scenarioIn(scenario, 'zh')?.people ?? [])
    .filter(isPlain)
    .slice(-SEATS)
    .map(({ id }) => id);
