import type { MeetingId, PersonId, StaffId, StaffRole } from '@yishi/core';
import { everybodyIn, type Hub } from '../fanout/hub.ts';
import type { MeetingKeys } from './meeting-keys.ts';
import type { MemberSessions } from './member-sessions.ts';
import type { StaffAccounts } from './staff-accounts.ts';
import type { SessionId, StaffSessions } from './staff-sessions.ts';

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
 * Every change of who may do what. Whoever listens closes what is no longer allowed, at once: nothing waits for the
 * next command.
 */
export class AccessChanges {
  readonly #parts: Parts;
  readonly #listeners: ((change: RightsChange) => void)[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  listen(listener: (change: RightsChange) => void): void {
    this.#listeners.push(listener);
  }

  async signOut(session: SessionId, staff: StaffId): Promise<void> {
    await this.#parts.sessions.end(session);
    this.#tell({ meeting: null, person: staff });
  }

  /** False when there is no such account. */
  async setRoles(staff: StaffId, roles: StaffRole[]): Promise<boolean> {
    const known = await this.#parts.accounts.setRoles(staff, roles);
    this.#tell({ meeting: null, person: staff });
    return known;
  }

  async release(meeting: MeetingId, person: PersonId): Promise<void> {
    await this.#parts.members.release(meeting, person);
    this.#tell({ meeting, person });
  }

  async rotate(meeting: MeetingId, which: 'join' | 'watch'): Promise<void> {
    await this.#parts.keys.rotate(meeting, which);
    if (which === 'watch') this.#tell({ meeting, person: null });
  }

  async setSuggestions(meeting: MeetingId, suggestions: boolean): Promise<void> {
    await this.#parts.keys.setSuggestions(meeting, suggestions);
    this.#parts.hub.send(everybodyIn(meeting), 'access', { suggestions });
    this.#tell({ meeting, person: null });
  }

  /** The shared texts of a meeting are frozen. */
  recordOpened(meeting: MeetingId): void {
    this.#tell({ meeting, person: null });
  }

  #tell(change: RightsChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}
