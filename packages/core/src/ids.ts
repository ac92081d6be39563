import { z } from 'zod';

const id = <Brand extends string>() =>
  z
    .string()
    .min(1)
    .max(64)
    .regex(/^[A-Za-z0-9_-]+$/)
    .brand<Brand>();

/** Identifiers are made by the client that gives the command; they are opaque, URL-safe and at most 64 characters. */
export const MeetingId = id<'MeetingId'>();
export type MeetingId = z.infer<typeof MeetingId>;
export const PersonId = id<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;
export const StaffId = id<'StaffId'>();
export type StaffId = z.infer<typeof StaffId>;
export const CommandId = id<'CommandId'>();
export type CommandId = z.infer<typeof CommandId>;
export const ItemId = id<'ItemId'>();
export type ItemId = z.infer<typeof ItemId>;
export const EntryId = id<'EntryId'>();
export type EntryId = z.infer<typeof EntryId>;
export const PollId = id<'PollId'>();
export type PollId = z.infer<typeof PollId>;
export const OptionId = id<'OptionId'>();
export type OptionId = z.infer<typeof OptionId>;
export const StatementId = id<'StatementId'>();
export type StatementId = z.infer<typeof StatementId>;
export const RoundId = id<'RoundId'>();
export type RoundId = z.infer<typeof RoundId>;
export const DissentId = id<'DissentId'>();
export type DissentId = z.infer<typeof DissentId>;
export const TaskId = id<'TaskId'>();
export type TaskId = z.infer<typeof TaskId>;
export const CorrectionId = id<'CorrectionId'>();
export type CorrectionId = z.infer<typeof CorrectionId>;
export const PhaseId = id<'PhaseId'>();
export type PhaseId = z.infer<typeof PhaseId>;
