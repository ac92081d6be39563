import type { PersonId } from '../ids.ts';
import type { Channel } from '../category.ts';
import type { IdentityCheck, PersonDetails } from './commands.ts';

/**
 * How it was settled that this is the person; `by` is the staff member who checked, null when the person's own code
 * did. The whole is null on the way to an audience that may not see it.
 */
export type CheckedIdentity = { check: IdentityCheck; by: string | null } | null;

/** `helper` is the name of the staff member who did it in the person's name, else null. */
export type AttendanceEvent =
  | { type: 'PeopleEnrolled'; people: readonly PersonDetails[] }
  | { type: 'PersonEdited'; details: PersonDetails }
  | { type: 'PersonRemoved'; person: PersonId }
  | {
      type: 'PersonCheckedIn';
      person: PersonId;
      channel: Channel;
      identity: CheckedIdentity;
      helper: string | null;
    }
  | { type: 'PersonCheckedOut'; person: PersonId; helper: string | null }
  | { type: 'ChannelSwitched'; person: PersonId; channel: Channel; helper: string | null }
  /** `reason` is null on the way to an audience that may not see it. */
  | { type: 'PersonExcused'; person: PersonId; reason: string | null }
  | { type: 'JoinAsked'; person: PersonId; name: string; channel: Channel }
  /** Carries the whole person, because views that did not see them wait learn of them here. */
  | { type: 'WalkInAdmitted'; details: PersonDetails; identity: CheckedIdentity; helper: string | null }
  | { type: 'WalkInDeclined'; person: PersonId; reason: string }
  | { type: 'RulesAcknowledged'; person: PersonId; helper: string | null }
  | { type: 'PersonRecused'; person: PersonId; reason: string }
  | { type: 'RecusalLifted'; person: PersonId }
  | { type: 'HelpAsked'; person: PersonId }
  | { type: 'HelpAnswered'; person: PersonId; helper: string };
