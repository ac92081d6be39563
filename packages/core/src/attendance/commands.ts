import { z } from 'zod';
import { PersonId } from '../ids.ts';
import { Remark } from '../words.ts';
import { AttendanceCategory, BodyCategory, Channel, Duty } from '../category.ts';

/** `code`: they had the meeting's code; `known`: staff knows them; `document`: shown; `callback`: called back by telephone. */
export const IdentityCheck = z.enum(['code', 'known', 'document', 'callback']);
export type IdentityCheck = z.infer<typeof IdentityCheck>;

/** What the roster says of somebody before the meeting. */
export const PersonDetails = z.object({
  id: PersonId,
  name: z.string().trim().min(1).max(40),
  category: AttendanceCategory,
  body: BodyCategory,
  representing: z.string().trim().min(1).max(60).nullable(),
  duties: z.array(Duty).max(6),
  votes: z.boolean(),
  affected: z.boolean(),
  side: z.enum(['for', 'against']).nullable(),
  channel: Channel,
});
export type PersonDetails = z.infer<typeof PersonDetails>;

const person = { person: PersonId };

/** Puts people on the roster, at the end, in this order. */
export const EnrolPeople = z.object({
  type: z.literal('EnrolPeople'),
  people: z.array(PersonDetails).min(1).max(200),
});
export const EditPerson = z.object({ type: z.literal('EditPerson'), details: PersonDetails });
/** Takes somebody off the roster; refused once they have done anything. */
export const RemovePerson = z.object({ type: z.literal('RemovePerson'), ...person });
/** Here, by themselves or by the desk. `channel` says how. */
export const CheckIn = z.object({
  type: z.literal('CheckIn'),
  ...person,
  channel: Channel,
  identity: IdentityCheck,
});
export const CheckOut = z.object({ type: z.literal('CheckOut'), ...person });
/** Goes on by another channel; the place in the queue and the answers stay. */
export const SwitchChannel = z.object({ type: z.literal('SwitchChannel'), ...person, channel: Channel });
export const ExcusePerson = z.object({ type: z.literal('ExcusePerson'), ...person, reason: Remark });
/** Somebody who is not on the list asks to be let in. */
export const AskToJoin = z.object({
  type: z.literal('AskToJoin'),
  ...person,
  name: z.string().trim().min(1).max(40),
  channel: Channel,
});
/** Lets a waiting person in, or enrols and checks in a walk-in at the desk, without a vote unless `details.votes`. */
export const AdmitWalkIn = z.object({
  type: z.literal('AdmitWalkIn'),
  details: PersonDetails,
  identity: IdentityCheck,
});
export const DeclineWalkIn = z.object({ type: z.literal('DeclineWalkIn'), ...person, reason: Remark });
/** Confirms the rules of order (R28). */
export const AcknowledgeRules = z.object({ type: z.literal('AcknowledgeRules'), ...person });
/** Takes away the vote of somebody with an interest of their own in the matter (回避), or gives it back. */
export const RecusePerson = z.object({ type: z.literal('RecusePerson'), ...person, reason: Remark });
export const LiftRecusal = z.object({ type: z.literal('LiftRecusal'), ...person });
/** Calls a helper to the seat or the telephone; answered by the desk. */
export const AskForHelp = z.object({ type: z.literal('AskForHelp'), ...person });
export const AnswerHelp = z.object({ type: z.literal('AnswerHelp'), ...person });

export const AttendanceCommand = z.discriminatedUnion('type', [
  EnrolPeople,
  EditPerson,
  RemovePerson,
  CheckIn,
  CheckOut,
  SwitchChannel,
  ExcusePerson,
  AskToJoin,
  AdmitWalkIn,
  DeclineWalkIn,
  AcknowledgeRules,
  RecusePerson,
  LiftRecusal,
  AskForHelp,
  AnswerHelp,
]);
export type AttendanceCommand = z.infer<typeof AttendanceCommand>;
