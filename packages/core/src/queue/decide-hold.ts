import { accept, type Decision } from '../decision.ts';
import type { QueueCommand } from './commands.ts';
import type { QueueEvent } from './events.ts';
import type { QueueFacts } from './facts.ts';
import type { QueueState } from './state.ts';

type Of<Type extends QueueCommand['type']> = Extract<QueueCommand, { type: Type }>;

/**
 * The device of whoever speaks is not reached any more (Q19). Only a remote speaker is held: the others are heard
 * without one. Comes too late for a speech that is over or stands still already, and then changes nothing.
 */
export const decideHold = (
  { speaking, entries }: QueueState,
  { entry: id }: Of<'HoldFloor'>,
  { people }: QueueFacts,
): Decision<QueueEvent> => {
  const entry = entries[id];
  const isRemote = entry !== undefined && people[entry.person]?.channel === 'remote';
  return isRemote && speaking === id && entry.speech?.pausedAt === null
    ? accept({ type: 'FloorHeld', entry: id })
    : accept();
};

/** The device is reached again: the clock goes on where it stood. */
export const decideEndHold = (
  { speaking, entries }: QueueState,
  { entry: id }: Of<'EndHold'>,
): Decision<QueueEvent> => {
  const heldAt = entries[id]?.speech?.heldAt ?? null;
  return speaking === id && heldAt !== null ? accept({ type: 'SpeechResumed', entry: id }) : accept();
};
