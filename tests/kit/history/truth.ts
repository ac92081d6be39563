import {
  type Actor,
  CommandId,
  initialMeeting,
  type MeetingId,
  type MeetingState,
  type Recorded,
  upcast,
} from '@yishi/core';
import { foldsOf } from '@yishi/core/testing';
import type { EventStore, StoredEvent } from '@yishi/store';

/** What the log says, to hold the pages against. */
export type Truth = {
  log: readonly Recorded[];
  stateAt: (version: number) => MeetingState;
  /** The facts that a command left, in order. */
  factsOf: (id: CommandId) => readonly Recorded[];
};

const recordedOf = ({ version, at, commandId, data }: StoredEvent): Recorded => {
  const { by, event } = data as { by: Actor; event: unknown };
  return {
    version,
    at,
    by,
    commandId: commandId === null ? null : CommandId.parse(commandId),
    event: upcast(event),
  };
};

const byCommand = (log: readonly Recorded[]): ReadonlyMap<CommandId, readonly Recorded[]> => {
  const facts = new Map<CommandId, Recorded[]>();
  for (const recorded of log) {
    if (recorded.commandId === null) continue;
    const known = facts.get(recorded.commandId);
    if (known === undefined) facts.set(recorded.commandId, [recorded]);
    else known.push(recorded);
  }
  return facts;
};

/** The truth according to a log. */
export const truthBy = (log: readonly Recorded[]): Truth => {
  const folds = foldsOf(log);
  const states = new Map(folds.map(({ recorded, after }) => [recorded.version, after]));
  const facts = byCommand(log);
  return {
    log,
    stateAt: (version) => states.get(version) ?? initialMeeting,
    factsOf: (id) => facts.get(id) ?? [],
  };
};

/** Reads and folds the whole log. */
export const truthOf = async ({ events }: { events: EventStore }, meeting: MeetingId): Promise<Truth> =>
  truthBy((await events.read(meeting, 0)).map(recordedOf));
