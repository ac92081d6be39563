import type { MeetingState } from '@yishi/core';

/** The meeting as this audience sees it, up to and including `version`; it replaces what the client had. */
export type Snapshot = { version: number; state: MeetingState };
