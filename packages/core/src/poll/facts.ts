import type { Actor } from '../actor.ts';
import type { Channel } from '../category.ts';
import type { PersonId } from '../ids.ts';
import type { MeetingStatus } from '../meeting-status.ts';
import type { Elector } from './state.ts';

/**
 * `electors` are the voters present now, `all` the voters on the roster; `channels` is how each person takes part
 * at this moment; `roundOpen` that a consensus round is running; `statementVersions` the current version of each text.
 */
export type PollFacts = {
  at: number;
  by: Actor;
  status: MeetingStatus;
  electors: readonly Elector[];
  all: number;
  channels: Record<PersonId, Channel>;
  roundOpen: boolean;
  statementVersions: Record<string, number>;
};
