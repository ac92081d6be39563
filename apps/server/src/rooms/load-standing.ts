import { CommandId, type MeetingId, type MeetingState } from '@yishi/core';
import type { EventStore, StoredEvent } from '@yishi/store';
import { z } from 'zod';
import { emptyStanding, fold, type Published, type Standing } from './standing.ts';
import { fromStored } from './stored-fact.ts';

/** Goes up whenever what is kept changes its shape: older snapshots are then passed over and the log is read whole. */
const shape = 2;

const Kept = z.object({
  shape: z.literal(shape),
  state: z.custom<MeetingState>((value) => typeof value === 'object' && value !== null && 'version' in value),
  handled: z.array(z.tuple([CommandId, z.number()])),
  at: z.number(),
});

/** The log of a meeting holds something that cannot be folded. */
export class MeetingUnreadable extends Error {
  override readonly name = 'MeetingUnreadable';
}

/** A standing in the form a snapshot keeps. */
export const toSnapshot = ({ state, handled, at }: Standing): z.input<typeof Kept> => ({
  shape,
  state,
  handled: [...handled],
  at,
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
    ? { state: kept.data.state, handled: new Map(kept.data.handled), at: kept.data.at }
    : emptyStanding;
  const { state, handled, facts } = await readOn(events, meeting, start.state);
  const at = facts.at(-1)?.recorded.at ?? start.at;
  return { state, handled: new Map([...start.handled, ...handled]), at };
};

/** What was read of a log beyond some state: the facts, what they lead to, and the commands that caused them. */
export type ReadOn = {
  state: MeetingState;
  handled: ReadonlyMap<CommandId, number>;
  facts: readonly Published[];
};

/** What the log has beyond a state. Throws as `loadStanding`. */
export const readOn = async (events: EventStore, meeting: MeetingId, start: MeetingState): Promise<ReadOn> =>
  foldStored(start, await events.read(meeting, start.version));

const foldStored = (start: MeetingState, stored: readonly StoredEvent[]): ReadOn => {
  let state = start;
  const handled = new Map<CommandId, number>();
  const facts = stored.map((entry): Published => {
    const recorded = readFact(entry, state);
    state = recorded.after;
    if (entry.commandId !== null) handled.set(CommandId.parse(entry.commandId), state.version);
    return recorded;
  });
  return { state, handled, facts };
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
