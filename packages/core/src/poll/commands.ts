import { z } from 'zod';
import { ItemId, PersonId, PollId, StatementId } from '../ids.ts';
import { Rule } from '../rule.ts';
import { Line, Paragraphs, Remark, Span } from '../words.ts';
import { BindingEffect, Choice, PollForm, PollOption, Visibility } from './choice.ts';

export const MotionWords = z.object({
  title: Line,
  paragraphs: Paragraphs,
  statement: z.object({ id: StatementId, version: z.number().int().positive() }).nullable(),
});

/** Everything of a poll that is set before it is put. */
export const PollDraft = z.object({
  poll: PollId,
  motion: MotionWords,
  form: PollForm,
  options: z.array(PollOption).max(40),
  rule: Rule,
  visibility: Visibility,
  effect: BindingEffect,
  plannedMs: Span.nullable(),
  item: ItemId.nullable(),
  rerunOf: PollId.nullable(),
});
export type PollDraft = z.infer<typeof PollDraft>;

const poll = { poll: PollId };

export const DraftPoll = z.object({ type: z.literal('DraftPoll'), draft: PollDraft });
export const EditPoll = z.object({ type: z.literal('EditPoll'), draft: PollDraft });
/** Freezes question, options, rule and electorate: the voters present now. Again while ready: the electorate is taken anew. */
export const ReadyPoll = z.object({ type: z.literal('ReadyPoll'), ...poll });
export const OpenPoll = z.object({ type: z.literal('OpenPoll'), ...poll });
/** Shows choices later than planned; never earlier. */
export const TightenVisibility = z.object({
  type: z.literal('TightenVisibility'),
  ...poll,
  visibility: Visibility,
});
/** Answers, or changes the answer, for oneself or (desk) for an elector without a device. */
export const AnswerPoll = z.object({
  type: z.literal('AnswerPoll'),
  ...poll,
  person: PersonId,
  choice: Choice,
});
/** Takes back an answer, so that it no longer counts. */
export const WithdrawAnswer = z.object({ type: z.literal('WithdrawAnswer'), ...poll, person: PersonId });
/** Last call: announces the end; answers still count. */
export const CallClosing = z.object({ type: z.literal('CallClosing'), ...poll, graceMs: Span });
/** Ends and counts. `seenMissing` is how many electors without an answer the chair saw; more than that refuses. */
export const ClosePoll = z.object({
  type: z.literal('ClosePoll'),
  ...poll,
  seenMissing: z.number().int().nonnegative(),
});
/** The chair's vote on a tie, where the rule gives it. */
export const DecideTie = z.object({
  type: z.literal('DecideTie'),
  ...poll,
  vote: z.enum(['for', 'against']),
});
export const PublishPoll = z.object({ type: z.literal('PublishPoll'), ...poll });
/** Declares a poll void; it stays on the record and may be run again as a new one. */
export const AnnulPoll = z.object({ type: z.literal('AnnulPoll'), ...poll, reason: Remark });

export const PollCommand = z.discriminatedUnion('type', [
  DraftPoll,
  EditPoll,
  ReadyPoll,
  OpenPoll,
  TightenVisibility,
  AnswerPoll,
  WithdrawAnswer,
  CallClosing,
  ClosePoll,
  DecideTie,
  PublishPoll,
  AnnulPoll,
]);
export type PollCommand = z.infer<typeof PollCommand>;
