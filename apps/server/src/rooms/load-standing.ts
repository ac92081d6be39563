import { CommandId, type MeetingId, type MeetingState } from '@yishi/core';
import type { EventStore, StoredEvent } from '@yishi/store';
import { z } from 'zod';
import { emptyStanding, fold, type Published, type Standing } from './standing.ts';
import { fromStored } from './stored-fact.ts';

/** Goes up whenever `MeetingState` changes its shape: older snapshots are then passed over and the log is read whole. */
const shape = 1;

const Kept = z.object({
  shape: z.literal(shape),
  state: z.custom<MeetingState>((value) => typeof value === 'object' && value !== null && 'version' in value),
  handled: z.array(z.tuple([CommandId, z.number()])),
});

/** The log of a meeting holds something that cannot be folded. */
export class MeetingUnreadable extends Error {
  override readonly name = 'MeetingUnreadable';
}

/** A standing in the form a snapshot keeps. */
export const toSnapshot = ({ state, handled }: Standing): z.input<typeof Kept> => ({
  shape,
  state,
  handled: [...handled],
});

/**
 * The meeting as the log has it, read from its last snapshot on, with the facts read after it.
 *
 * @throws MeetingUnreadable, StoreUnavailable
 */
export const loadStanding = async (events: EventStore, meeting: MeetingId): Promise<Standing> => {
  const snapshot = await events.loadSnapshot(meeting);
  const kept = Kept.safeParse(snapshot?.state);
  const start = kept.success
    ? { state: kept.data.state, handled: new Map(kept.data.handled) }
    : emptyStanding;
  return (await readOn(events, meeting, start)).standing;
};

/** What the log has beyond a standing. Throws as `loadStanding`. */
export const readOn = async (
  events: EventStore,
  meeting: MeetingId,
  start: Standing,
): Promise<{ standing: Standing; facts: readonly Published[] }> =>
  foldStored(start, await events.read(meeting, start.state.version));

const foldStored = (
  start: Standing,
  stored: readonly StoredEvent[],
): { standing: Standing; facts: readonly Published[] } => {
  let { state } = start;
  const handled = new Map(start.handled);
  const facts = stored.map((entry): Published => {
    const recorded = readFact(entry, state);
    state = recorded.after;
    if (entry.commandId !== null) handled.set(CommandId.parse(entry.commandId), state.version);
    return recorded;
  });
  return { standing: { state, handled }, facts };
};

const readFact = (entry: StoredEvent, before: MeetingState): Published => {
  try {
    const recorded = fromStored(entry);
    if (recorded.version !== before.version + 1)
      throw new Error(`version ${entry.version} follows ${before.version}`);
    return { recorded, after: fold(before, recorded) };
  } catch (cause) {
    throw new MeetingUnreadable(`event ${entry.version} of ${entry.stream}`, { cause });
  }
};
