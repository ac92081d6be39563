import { speechClock } from './speech-clock.ts';
import type { Speech } from './state.ts';

/** How long the floor is kept for a remote speaker whose connection is lost. */
export const holdMs = 60_000;

/** How long it is still kept; null when it is not held. */
export const holdLeftMs = ({ heldAt }: Speech, now: number): number | null =>
  heldAt === null ? null : Math.max(0, heldAt + holdMs - now);

/** May what is left of a held speech be kept for later? Once, and only while something is left. */
export const mayBeSetAside = (speech: Speech, now: number): boolean =>
  speech.heldAt !== null && !speech.setAside && speechClock(speech, now).leftMs !== 0;
