import type { Tongue } from '@yishi/scenarios';
import type { Pace } from './pace.ts';

/** How a run of residents goes. */
export type ResidentsOptions = {
  url: string;
  /** The code that people type. */
  code: string;
  /** At most so many of those with a device. */
  people: number;
  /** Ids and names left to real people. */
  leave: readonly string[];
  seed: number;
  pace: Pace;
  /** Id of the story they play; null makes one up. */
  scenario: string | null;
  language: Tongue;
  /** Opens the staff door, for the desk and the autopilot; null without. */
  staffKey: string | null;
  /** Facilitates too. */
  autopilot: boolean;
  /** Does something at about this rhythm beside the story, each of them; null does not. */
  busyMs: number | null;
  /** Ends after so long; null when the record is sealed. */
  durationMs: number | null;
};
