import type { Actor } from '../actor.ts';
import type { Channel } from '../category.ts';
import type { PersonId, PollId, StatementId, TaskId } from '../ids.ts';
import type { MeetingStatus } from '../meeting-status.ts';

/**
 * `voters` are those present now; `channels` how each person takes part; `pollOpen` that a ballot is running;
 * `polls` the counted polls by the statement they decided; `tasks` the tasks that exist.
 */
export type ConsensusFacts = {
  at: number;
  by: Actor;
  status: MeetingStatus;
  voters: readonly { person: PersonId; channel: Channel }[];
  channels: Record<PersonId, Channel>;
  pollOpen: boolean;
  polls: Record<PollId, { statement: StatementId | null; counted: boolean }>;
  tasks: ReadonlySet<TaskId>;
};
