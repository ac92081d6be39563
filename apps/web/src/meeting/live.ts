import type { MeetingState } from '@yishi/core';
import type { FarewellCode, Presence, RefusalCode, Welcome } from '@yishi/protocol/names';
import type { Delivery } from './delivery.ts';

/**
 * How this page and the server stand. `connecting`: not in the meeting yet, `why` is what the server said to the last
 * try; `live`: everything up to `version` has arrived; `lost`: the page shows what it
 * last knew, and says since when; `ended`: it will not come back by itself.
 */
export type LinkStatus =
  | { is: 'connecting'; why: RefusalCode | null }
  | { is: 'live' }
  | { is: 'lost'; since: number }
  | { is: 'ended'; why: FarewellCode | RefusalCode };

/** All that a page knows of its meeting. `state` is null until the first snapshot. */
export type Live = {
  status: LinkStatus;
  welcome: Welcome | null;
  state: MeetingState | null;
  presence: Presence;
  suggestions: boolean;
  /** Server clock minus this device's clock, in milliseconds. */
  clockOffset: number;
  /** Commands of this page, the latest last. */
  deliveries: readonly Delivery[];
};

export const notYetLive: Live = {
  status: { is: 'connecting', why: null },
  welcome: null,
  state: null,
  presence: { people: {}, observers: 0 },
  suggestions: false,
  clockOffset: 0,
  deliveries: [],
};
