import { type Audience, type MeetingState, redactState } from '@yishi/core';
import type { Snapshot } from '@yishi/protocol/names';
import type { Link } from '../fanout/hub.ts';
import { seatedBy } from '../fanout/seated-by.ts';
import { viewOf } from '../fanout/views-of.ts';
import type { Room } from '../rooms/room.ts';
import type { Published } from '../rooms/standing.ts';

/** More events than this are dearer than a snapshot. */
const WORTH_SENDING = 200;

const shared = new WeakMap<MeetingState, Map<string, Snapshot>>();

/** Views that are the same for many are made once for each state. */
export const snapshotFor = (state: MeetingState, audience: Audience): Snapshot => {
  const make = (): Snapshot => ({ version: state.version, state: redactState(state, audience) });
  if ('person' in audience) return make();
  const made = shared.get(state) ?? new Map<string, Snapshot>();
  shared.set(state, made);
  const snapshot = made.get(audience.kind) ?? make();
  made.set(audience.kind, snapshot);
  return snapshot;
};

/**
 * Brings a client from the version it has to the one that is published: by events, or by a snapshot after a long gap, and
 * where somebody was let in meanwhile, who saw less of what was before.
 */
export const catchUp = (link: Link, room: Room, audience: Audience, after: number | null): void => {
  const facts = after === null ? null : room.since(after);
  if (facts === null || facts.length > WORTH_SENDING || seats(facts, audience))
    link.send('snapshot', snapshotFor(room.state, audience));
  else link.send('events', { events: viewOf(facts, audience) });
};

const seats = (facts: readonly Published[], audience: Audience): boolean =>
  'person' in audience && facts.some(({ recorded }) => seatedBy(recorded.event).includes(audience.person));
