import type { PersonId } from '../ids.ts';
import type { Channel } from './category.ts';
import type { IdentityCheck, PersonDetails } from './commands.ts';

/** `helper` is the name of the staff member who did it in the person's name, else null. */
export type AttendanceEvent =
  | { type: 'PeopleEnrolled'; people: readonly PersonDetails[] }
  | { type: 'PersonEdited'; details: PersonDetails }
  | { type: 'PersonRemoved'; person: PersonId }
  | { type: 'PersonCheckedIn'; person: PersonId; channel: Channel; identity: IdentityCheck; helper: string | null }
  | { type: 'PersonCheckedOut'; person: PersonId; helper: string | null }
  | { type: 'ChannelSwitched'; person: PersonId; channel: Channel; helper: string | null }
  | { type: 'PersonExcused'; person: PersonId; reason: string }
  | { type: 'JoinAsked'; person: PersonId; name: string; channel: Channel }
  | { type: 'WalkInAdmitted'; details: PersonDetails; identity: IdentityCheck; helper: string | null }
  | { type: 'WalkInDeclined'; person: PersonId; reason: string }
  | { type: 'RulesAcknowledged'; person: PersonId; helper: string | null }
  | { type: 'PersonRecused'; person: PersonId; reason: string }
  | { type: 'RecusalLifted'; person: PersonId }
  | { type: 'HelpAsked'; person: PersonId }
  | { type: 'HelpAnswered'; person: PersonId; helper: string };
