import {
  type Actor,
  type Audience,
  CommandId,
  decide,
  initialMeeting,
  type MeetingId,
  type MeetingState,
  type Recorded,
  redactState,
  upcast,
} from '@yishi/core';
import { difference, foldsOf } from '@yishi/core/testing';
import type { EventStore, StoredEvent } from '@yishi/store';
import type { Given, Page } from './page.ts';

/** What the log says, to hold the pages against. */
export type Truth = { log: readonly Recorded[]; stateAt: (version: number) => MeetingState };

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

/** The truth according to a log. */
export const truthBy = (log: readonly Recorded[]): Truth => {
  const folds = foldsOf(log);
  return { log, stateAt: (version) => folds[version - 1]?.after ?? initialMeeting };
};

/** Reads and folds the whole log. */
export const truthOf = async ({ events }: { events: EventStore }, meeting: MeetingId): Promise<Truth> =>
  truthBy((await events.read(meeting, 0)).map(recordedOf));

/** The views that the log allows, made once each. */
const viewsOf = ({ stateAt }: Truth) => {
  const made = new Map<string, MeetingState>();
  return (version: number, audience: Audience): MeetingState => {
    const key = `${version} ${audience.kind === 'member' ? audience.person : audience.kind}`;
    const view = made.get(key) ?? redactState(stateAt(version), audience);
    made.set(key, view);
    return view;
  };
};

/** Every state that some page showed and that is not what its audience may see of the log at that version. */
export const strayViews = (pages: readonly Page[], truth: Truth): string[] => {
  const viewAt = viewsOf(truth);
  return pages.flatMap(({ seat, shown }) =>
    [...shown].flatMap((state) => {
      const where = difference(state, viewAt(state.version, seat.audience));
      return where === null ? [] : [`${seat.name} at version ${state.version}: ${where}`];
    }),
  );
};

/** The versions that a command left, in order. */
const versionsOf = ({ log }: Truth, id: CommandId): number[] =>
  log.flatMap(({ commandId, version }) => (commandId === id ? [version] : []));

const inOneRun = (versions: readonly number[], end: number): boolean =>
  versions.every((version, i) => version === end - versions.length + 1 + i);

/** Whether a command, had it been given at that version, would have been accepted and left nothing to write. */
const changesNothing = (truth: Truth, by: Actor, { command, told }: Given, version: number): boolean => {
  const state = truth.stateAt(version);
  const instants = [truth.log[version - 1]?.at ?? 0, told?.at ?? 0];
  return instants.some((at) => {
    const decision = decide(state, CommandId.parse('asked-again'), command, { at, by });
    return decision.ok && decision.events.length === 0;
  });
};

const actorOf = ({ seat }: Page, { log }: Truth): Actor => {
  if (seat.audience.kind === 'member') return { kind: 'member', id: seat.audience.person };
  if (seat.door.door !== 'staff') return { kind: 'observer' };
  const { role } = seat.door;
  const self = log.map(({ by }) => by).find((by) => by?.kind === 'staff');
  return self?.kind === 'staff' ? { ...self, role } : { kind: 'observer' };
};

/** Every command whose place in the log is not what its page was told. */
export const brokenPromises = (pages: readonly Page[], truth: Truth): string[] =>
  pages.flatMap((page) =>
    [...page.given].flatMap(([id, given]) => {
      const versions = versionsOf(truth, id);
      const problem = problemOf({ truth, versions, given, by: actorOf(page, truth) });
      return problem === null ? [] : [`${page.seat.name} ${given.command.type} ${id}: ${problem}`];
    }),
  );

type Case = { truth: Truth; versions: readonly number[]; given: Given; by: Actor };

const problemOf = ({ truth, versions, given, by }: Case): string | null => {
  const stage = given.told?.stage;
  if (stage === undefined)
    return inOneRun(versions, versions.at(-1) ?? 0) ? null : `in the log twice: ${versions.join()}`;
  if (stage.at === 'refused')
    return versions.length === 0 ? null : `refused, and in the log at ${versions.join()}`;
  if (versions.length > 0)
    return inOneRun(versions, stage.version)
      ? null
      : `told ${stage.version}, in the log at ${versions.join()}`;
  return changesNothing(truth, by, given, stage.version)
    ? null
    : `acknowledged at ${stage.version}, and not in the log`;
};
