import {
  EntryId,
  ItemId,
  MeetingId,
  OptionId,
  PersonId,
  PhaseId,
  PollId,
  RoundId,
  StatementId,
  TaskId,
} from '../ids.ts';

/** Short ids for tests, checked like those that come over the wire. */
export const personId = (id: string): PersonId => PersonId.parse(id);
export const entryId = (id: string): EntryId => EntryId.parse(id);
export const itemId = (id: string): ItemId => ItemId.parse(id);
export const pollId = (id: string): PollId => PollId.parse(id);
export const optionId = (id: string): OptionId => OptionId.parse(id);
export const statementId = (id: string): StatementId => StatementId.parse(id);
export const roundId = (id: string): RoundId => RoundId.parse(id);
export const taskId = (id: string): TaskId => TaskId.parse(id);
export const phaseId = (id: string): PhaseId => PhaseId.parse(id);
export const meetingId = (id: string): MeetingId => MeetingId.parse(id);
