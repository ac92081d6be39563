import type { Actor, MeetingId, StaffRole } from '@yishi/core';
import type { FarewellCode, RefusalCode, StaffSelf, You } from '@yishi/protocol/names';
import type { MeetingKeys } from './meeting-keys.ts';
import type { MemberSessions } from './member-sessions.ts';
import type { Pass } from './pass.ts';
import { digest } from './secrets.ts';
import type { StaffAccounts } from './staff-accounts.ts';
import type { SessionId, StaffSessions } from './staff-sessions.ts';

/** How somebody asks to be let in: the door, and what they show there. */
export type Claim =
  | { door: 'staff'; meeting: MeetingId; role: StaffRole }
  | { door: 'member'; meeting: MeetingId; token: string }
  | { door: 'observer'; meeting: MeetingId; token: string };

/** Who somebody is in a meeting at this moment. */
export type Identity = { actor: Actor; you: You };

/** Why a pass is worth nothing any more: as an answer to a command, and as the last word on a connection. */
export type Void = { refusal: RefusalCode; farewell: FarewellCode };

/** Settles who somebody is, from what is true now: sessions, roles, bindings and keys as they are in memory. */
export class Authority {
  readonly #accounts: StaffAccounts;
  readonly #sessions: StaffSessions;
  readonly #members: MemberSessions;
  readonly #keys: MeetingKeys;

  constructor(parts: {
    accounts: StaffAccounts;
    sessions: StaffSessions;
    members: MemberSessions;
    keys: MeetingKeys;
  }) {
    this.#accounts = parts.accounts;
    this.#sessions = parts.sessions;
    this.#members = parts.members;
    this.#keys = parts.keys;
  }

  /** The member of staff whose session a cookie opens. */
  staffBy(token: string | null): { session: SessionId; self: StaffSelf } | null {
    if (token === null) return null;
    const session = this.#sessions.idOf(token);
    const self = this.#selfOf(session);
    return self === null ? null : { session, self };
  }

  /** Turns what somebody shows into a pass, or says why not. */
  admit(claim: Claim, staffToken: string | null): { pass: Pass } | { refusal: RefusalCode } {
    if (this.#keys.of(claim.meeting) === null) return { refusal: 'UnknownMeeting' };
    if (claim.door === 'staff') return this.#admitStaff(claim, staffToken);
    if (claim.door === 'member') return this.#admitMember(claim);
    const { meeting, token } = claim;
    return this.#keys.isWatchKey(meeting, token)
      ? { pass: { door: 'observer', meeting, key: token } }
      : { refusal: 'NotSignedIn' };
  }

  /** What a pass is worth now. Asked at every command. */
  identify(pass: Pass): Identity | Void {
    if (pass.door === 'staff') return this.#identifyStaff(pass);
    if (pass.door === 'member') return this.#identifyMember(pass);
    return this.#keys.isWatchKey(pass.meeting, pass.key)
      ? { actor: { kind: 'observer' }, you: null }
      : { refusal: 'NotSignedIn', farewell: 'SessionEnded' };
  }

  #selfOf(session: SessionId): StaffSelf | null {
    const id = this.#sessions.staffOf(session);
    return id === null ? null : this.#accounts.self(id);
  }

  #admitStaff(
    { meeting, role }: { meeting: MeetingId; role: StaffRole },
    token: string | null,
  ): { pass: Pass } | { refusal: RefusalCode } {
    const staff = this.staffBy(token);
    if (staff === null) return { refusal: 'NotSignedIn' };
    if (!staff.self.roles.includes(role)) return { refusal: 'NotPermitted' };
    return { pass: { door: 'staff', meeting, session: staff.session, staff: staff.self.id, role } };
  }

  #admitMember({
    meeting,
    token,
  }: {
    meeting: MeetingId;
    token: string;
  }): { pass: Pass } | { refusal: RefusalCode } {
    const person = this.#members.personOf(meeting, digest(token));
    return person === null
      ? { refusal: 'NotSignedIn' }
      : { pass: { door: 'member', meeting, person, token: digest(token) } };
  }

  #identifyStaff({ session, role }: Pass & { door: 'staff' }): Identity | Void {
    const self = this.#selfOf(session);
    if (self === null) return { refusal: 'NotSignedIn', farewell: 'SessionEnded' };
    if (!self.roles.includes(role)) return { refusal: 'NotPermitted', farewell: 'RoleChanged' };
    const { id, name } = self;
    return {
      actor: { kind: 'staff', id, name, role },
      you: { staff: id, name, role },
    };
  }

  #identifyMember({ meeting, person, token }: Pass & { door: 'member' }): Identity | Void {
    return this.#members.personOf(meeting, token) === person
      ? { actor: { kind: 'member', id: person }, you: { person } }
      : { refusal: 'NotSignedIn', farewell: 'DeviceReplaced' };
  }
}
