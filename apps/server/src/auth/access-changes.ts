import { MeetingId, type PersonId, type StaffId } from '@yishi/core';
import { everybodyIn, type Hub } from '../fanout/hub.ts';
import type { MeetingKeys } from './meeting-keys.ts';
import type { MemberSessions } from './member-sessions.ts';
import type { StaffAccounts } from './staff-accounts.ts';
import type { StaffSessions } from './staff-sessions.ts';

type Parts = {
  accounts: StaffAccounts;
  sessions: StaffSessions;
  members: MemberSessions;
  keys: MeetingKeys;
  hub: Hub;
};

/** Whose rights changed, and where; null for everybody and everywhere. */
export type RightsChange = { meeting: MeetingId | null; person: PersonId | StaffId | null };

/**
 * Every change of who may do what, whichever process made it. Whoever listens closes what is no longer allowed, at
 * once: nothing waits for the next command.
 */
export class AccessChanges {
  readonly #listeners: ((change: RightsChange) => void)[] = [];

  constructor({ accounts, sessions, members, keys, hub }: Parts) {
    accounts.onRolesChanged((person) => this.#tell({ meeting: null, person }));
    sessions.onEnded((person) => this.#tell({ meeting: null, person }));
    members.onReleased((meeting, person) => this.#tell({ meeting, person }));
    keys.listen((id, after, before) => {
      if (before === undefined || after === undefined) return;
      const meeting = MeetingId.parse(id);
      const { suggestions } = after;
      const opened = before.suggestions !== suggestions;
      if (opened) hub.send(everybodyIn(meeting), 'access', { suggestions });
      if (opened || before.watch !== after.watch) this.#tell({ meeting, person: null });
    });
  }

  listen(listener: (change: RightsChange) => void): void {
    this.#listeners.push(listener);
  }

  /** Somebody is on the list who was not. */
  seated(meeting: MeetingId, person: PersonId): void {
    this.#tell({ meeting, person });
  }

  /** The shared texts of a meeting are frozen. */
  recordOpened(meeting: MeetingId): void {
    this.#tell({ meeting, person: null });
  }

  #tell(change: RightsChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}
