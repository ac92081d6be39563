import type { MeetingId } from '@yishi/core';
import type { Hint } from './hint.ts';

export type HintListener = {
  heard(hint: Hint): void;
  /** The others can be reached from now on, or again: what was said before may be lost. */
  reached(): void;
};

/**
 * A way for processes to tell each other at once what they would find out by themselves a moment later. Hints may be
 * lost, doubled or late; no method throws or waits.
 */
export type Hints = {
  /** Names this process among the others. */
  readonly self: string;
  /** Whether the others can be reached now. */
  readonly connected: boolean;
  send(hint: Hint): void;
  /** Hears of this meeting from now on. */
  follow(meeting: MeetingId): void;
  unfollow(meeting: MeetingId): void;
  listen(listener: HintListener): void;
  close(): Promise<void>;
};

/** For a process that is alone, or finds out everything by itself. */
export const noHints: Hints = {
  self: 'alone',
  connected: false,
  send: () => undefined,
  follow: () => undefined,
  unfollow: () => undefined,
  listen: () => undefined,
  close: async () => undefined,
};
