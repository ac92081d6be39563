import type { MeetingCommand, MeetingState } from '@yishi/core';

/** What came of a command: done, refused with a code, or never heard of before the connection ended for good. */
export type Outcome = { kind: 'done' } | { kind: 'refused'; code: string } | { kind: 'unknown' };

/** A place in the meeting, whatever carries it: what is seen from it, and what can be done. */
export type Seat = {
  readonly state: MeetingState;
  /** Gives a command once, however often the connection breaks meanwhile. */
  give: (command: MeetingCommand) => Promise<Outcome>;
  /** Loses the connection for so long. */
  dropOff: (awayMs: number) => void;
  /** Calls back whenever the state may have changed. */
  watch: (look: () => void) => void;
};
