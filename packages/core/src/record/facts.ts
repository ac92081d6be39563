import type { Actor } from '../actor.ts';
import type { Channel } from '../category.ts';
import type { PersonId } from '../ids.ts';
import type { MeetingStatus } from '../meeting-status.ts';

/** `signers` are the people whose signature the kind of meeting asks for; `channels` covers everybody on the roster. */
export type RecordFacts = {
  at: number;
  by: Actor;
  status: MeetingStatus;
  signers: readonly PersonId[];
  channels: Record<PersonId, Channel>;
};
