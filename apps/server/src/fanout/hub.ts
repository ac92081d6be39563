import type { MeetingId, PersonId } from '@yishi/core';
import type { Down } from '@yishi/protocol/names';

/** Connections that get the same messages; a name such as `m1/staff`. */
export type Group = string;

export const staffOf = (meeting: MeetingId): Group => `${meeting}/staff`;
export const membersOf = (meeting: MeetingId): Group => `${meeting}/members`;
export const publicOf = (meeting: MeetingId): Group => `${meeting}/public`;
export const personOf = (meeting: MeetingId, person: PersonId): Group => `${meeting}/person/${person}`;
export const everybodyIn = (meeting: MeetingId): Group => `${meeting}/everybody`;

/** Reaches connections by group. The message is encoded once for all of them. */
export type Hub = {
  send<Name extends keyof Down>(
    to: Group,
    name: Name,
    message: Parameters<Down[Name]>[0],
    except?: readonly Group[],
  ): void;
};

/** One connection, whatever carries it. Messages arrive in the order they were sent, those of the hub among them. */
export type Link = {
  /** Tells it apart in the log; says nothing of who it is. */
  readonly id: string;
  /** Hears these groups from now on, and no others. */
  join(groups: readonly Group[]): void;
  send<Name extends keyof Down>(name: Name, message: Parameters<Down[Name]>[0]): void;
  /** Closes once what was sent is on its way. */
  close(): void;
};
