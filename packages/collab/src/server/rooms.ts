import type { CollabLog } from './collab-log.ts';
import type { Limits } from './limits.ts';
import { loadText } from './live-text.ts';
import { createRoom, type Room, type RoomDeps } from './room.ts';
import type { TextPersistence } from './text-persistence.ts';

/** The texts in memory. */
export type Rooms = {
  /** Opens a text, or finds it open; it stays open until `release` is called. Rejects if it cannot be read. */
  acquire(name: string): Promise<Hold>;
  /** Gives something to a text if it is open; of no interest if it is not. */
  tell(name: string, act: (room: Room) => void): void;
  /** The names of the texts that are open. */
  names(): Iterable<string>;
  /** How many are open. */
  count(): number;
  /** Waits until everything is saved, and forgets all. */
  finish(): Promise<void>;
};

/** One reason to keep a text in memory. */
export type Hold = { room: Room; release(): void };

export type RoomsDeps = {
  persistence: TextPersistence;
  limits: Limits;
  log: CollabLog;
  now(): number;
  shareCarets: RoomDeps['shareCarets'];
};

type Slot = {
  holds: number;
  room: Promise<Room>;
  timer: NodeJS.Timeout | null;
  /** Set while the text is being put away; whoever comes meanwhile waits, and then reads it anew. */
  leaving: Promise<void> | null;
};

export const createRooms = (deps: RoomsDeps): Rooms => {
  const slots = new Map<string, Slot>();
  let finished = false;

  const open = (name: string): Slot => {
    if (finished) throw new Error('The shared texts are closed');
    const slot: Slot = { holds: 0, room: load(name, () => forget(name, slot)), timer: null, leaving: null };
    slots.set(name, slot);
    slot.room.catch((error: unknown) => {
      deps.log({ kind: 'failed', doc: name, what: 'load', error });
      forget(name, slot);
    });
    return slot;
  };
  const load = async (name: string, onFailed: () => void): Promise<Room> => {
    const text = await loadText(deps.persistence, name);
    deps.log({ kind: 'opened', doc: name, updates: text.stored.updates });
    return createRoom({ ...deps, text, onFailed });
  };
  const forget = (name: string, slot: Slot): void => {
    if (slot.timer) clearTimeout(slot.timer);
    if (slots.get(name) === slot) slots.delete(name);
  };
  const release = (name: string, slot: Slot): void => {
    slot.holds -= 1;
    if (slot.holds > 0 || slots.get(name) !== slot) return;
    slot.timer = setTimeout(() => void leave(name, slot), deps.limits.lingerMs).unref();
  };
  const leave = (name: string, slot: Slot): Promise<void> => {
    slot.leaving ??= putAway(name, slot).catch(() => forget(name, slot));
    return slot.leaving;
  };
  const putAway = async (name: string, slot: Slot): Promise<void> => {
    const room = await slot.room;
    await room.finish();
    forget(name, slot);
    deps.log({ kind: 'unloaded', doc: name, updates: room.updates() });
  };

  return {
    acquire: async (name) => {
      let slot = slots.get(name) ?? open(name);
      while (slot.leaving) {
        await slot.leaving;
        slot = slots.get(name) ?? open(name);
      }
      if (slot.timer) clearTimeout(slot.timer);
      slot.holds += 1;
      const room = await slot.room;
      return { room, release: once(() => release(name, slot)) };
    },
    tell: (name, act) => tell(slots.get(name), act),
    names: () => slots.keys(),
    count: () => slots.size,
    finish: async () => {
      finished = true;
      await Promise.all([...slots].map(([name, slot]) => leave(name, slot)));
    },
  };
};

/** A text that cannot be read has nobody to tell. */
const tell = (slot: Slot | undefined, act: (room: Room) => void): void => {
  slot?.room.then(act).catch(() => undefined);
};

const once = (act: () => void): (() => void) => {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
};
