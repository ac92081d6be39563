import type { Actor } from '../actor.ts';
import type { Channel, Duty } from '../category.ts';
import type { ItemId, PersonId } from '../ids.ts';
import type { Kind, Phase } from '../kinds/kind.ts';
import type { MeetingStatus } from '../meeting-status.ts';

/** What the queue knows of somebody. `seat` counts from the chair clockwise, from 0. */
export type QueuePerson = {
  id: PersonId;
  name: string;
  channel: Channel;
  present: boolean;
  votes: boolean;
  affected: boolean;
  duties: readonly Duty[];
  seat: number;
  dissented: boolean;
};

/** What the order of the queue depends on besides the entries. */
export type OrderFacts = { people: Record<PersonId, QueuePerson>; phase: Phase | null; item: ItemId | null };

export type QueueFacts = OrderFacts & { at: number; by: Actor; status: MeetingStatus; kind: Kind };
