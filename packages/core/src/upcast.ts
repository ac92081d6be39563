import type { MeetingEvent } from './meeting-event.ts';
import { isEventType } from './slice-of.ts';

/** A stored fact this program cannot read: a newer program wrote it, or the log is damaged. */
export class UnreadableEvent extends Error {
  /** The type as stored; null when there is none. */
  readonly storedType: string | null;

  constructor(storedType: string | null) {
    super(storedType === null ? 'a stored event has no type' : `no event is called ${storedType}`);
    this.name = 'UnreadableEvent';
    this.storedType = storedType;
  }
}

const typeOf = (stored: unknown): string | null =>
  typeof stored === 'object' && stored !== null && 'type' in stored && typeof stored.type === 'string'
    ? stored.type
    : null;

/** Only this program writes logs, so the name of a fact vouches for its shape. */
const isEvent = (stored: unknown): stored is MeetingEvent => isEventType(typeOf(stored) ?? '');

/**
 * A fact as it was stored becomes one of today's; the only place that knows older shapes. All shapes so far are
 * today's. Throws `UnreadableEvent` for a type that is not known.
 */
export const upcast = (stored: unknown): MeetingEvent => {
  if (!isEvent(stored)) throw new UnreadableEvent(typeOf(stored));
  return stored;
};
