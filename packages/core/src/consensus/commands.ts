import { z } from 'zod';
import { DissentId, ItemId, PersonId, PollId, RoundId, StatementId, TaskId } from '../ids.ts';
import { ScaleId } from '../scale-id.ts';
import { Line, Paragraphs, Remark } from '../words.ts';

/** `voteInstead`: no agreement, it is put to the vote; `notAgreed`: it is left open, the views stand side by side. */
export const Outcome = z.enum(['consensus', 'consensusWithReservations', 'voteInstead', 'notAgreed']);
export type Outcome = z.infer<typeof Outcome>;

const Subject = z.discriminatedUnion('about', [
  z.object({ about: z.literal('poll'), poll: PollId }),
  z.object({ about: z.literal('statement'), statement: StatementId }),
]);

const version = z.number().int().positive();

/** Puts a text to the meeting: its words, as the chair saw them in the draft, become version 1. */
export const PutStatement = z.object({
  type: z.literal('PutStatement'),
  statement: StatementId,
  title: Line,
  paragraphs: Paragraphs,
  item: ItemId.nullable(),
  scale: ScaleId,
});
/** A new version; `seen` is the version it was made from. */
export const AmendStatement = z.object({
  type: z.literal('AmendStatement'),
  statement: StatementId,
  seen: version,
  paragraphs: Paragraphs,
  why: Remark.nullable(),
});
/** Asks every present voter about the current version. */
export const OpenRound = z.object({
  type: z.literal('OpenRound'),
  statement: StatementId,
  round: RoundId,
  seen: version,
});
export const AnswerRound = z.object({
  type: z.literal('AnswerRound'),
  statement: StatementId,
  round: RoundId,
  person: PersonId,
  level: z.number().int(),
  reason: Remark.nullable(),
});
export const WithdrawPosition = z.object({
  type: z.literal('WithdrawPosition'),
  statement: StatementId,
  round: RoundId,
  person: PersonId,
});
export const CloseRound = z.object({
  type: z.literal('CloseRound'),
  statement: StatementId,
  round: RoundId,
  seenMissing: z.number().int().nonnegative(),
});
/** Says what came of it. Consensus is refused unless the last round on the current version shows it. */
export const ConcludeStatement = z.object({
  type: z.literal('ConcludeStatement'),
  statement: StatementId,
  seen: version,
  outcome: Outcome,
  poll: PollId.nullable(),
});
export const SignOff = z.object({ type: z.literal('SignOff'), statement: StatementId, person: PersonId });
export const RecordDissent = z.object({
  type: z.literal('RecordDissent'),
  dissent: DissentId,
  subject: Subject,
  person: PersonId,
  reason: Remark,
  condition: Remark.nullable(),
});
export const AnswerDissent = z.object({
  type: z.literal('AnswerDissent'),
  dissent: DissentId,
  adopted: z.boolean(),
  text: Remark,
  task: TaskId.nullable(),
});

export const ConsensusCommand = z.discriminatedUnion('type', [
  PutStatement,
  AmendStatement,
  OpenRound,
  AnswerRound,
  WithdrawPosition,
  CloseRound,
  ConcludeStatement,
  SignOff,
  RecordDissent,
  AnswerDissent,
]);
export type ConsensusCommand = z.infer<typeof ConsensusCommand>;
