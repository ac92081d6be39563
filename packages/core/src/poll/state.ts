import type { Answers } from '../answers.ts';
import type { Channel } from '../category.ts';
import type { ItemId, OptionId, PersonId, PollId, StatementId } from '../ids.ts';
import type { Rule } from '../rule.ts';
import type { BindingEffect, Choice, PollForm, PollOption, Visibility } from './choice.ts';

export type PollStatus = 'draft' | 'ready' | 'open' | 'closing' | 'counted' | 'published' | 'annulled';

/** The words that are decided on, frozen; `statement` says which version of which text they are. */
export type Motion = {
  title: string;
  paragraphs: readonly string[];
  statement: { id: StatementId; version: number } | null;
};

/** One elector: a person and the channel their answer comes by. One row a person, so that nobody counts twice. */
export type Elector = { person: PersonId; channel: Channel };

/** `present` is the number of electors; `all` the voters on the roster at that moment. */
export type Electorate = { electors: readonly Elector[]; all: number };

/** Whole numbers counted from the choices. Only the part of the form is filled. */
export type Tally = {
  inFavour: number;
  against: number;
  abstained: number;
  /** How often each option was chosen, or the sum of its scores. */
  options: Record<OptionId, number>;
  /** How many chose each level of a scale. */
  levels: Record<number, number>;
  answered: number;
};

export type PollOutcome = 'passed' | 'failed' | 'tied' | 'noQuorum' | 'opinion';
export type PollResult = { tally: Tally; outcome: PollOutcome; tieDecided: 'for' | 'against' | null };

export type Poll = {
  id: PollId;
  motion: Motion;
  form: PollForm;
  options: readonly PollOption[];
  rule: Rule;
  visibility: Visibility;
  effect: BindingEffect;
  /** Planned time for answering; a hint on screens, nothing closes by itself. */
  plannedMs: number | null;
  item: ItemId | null;
  rerunOf: PollId | null;
  status: PollStatus;
  electorate: Electorate | null;
  answers: Answers<Choice>;
  openedAt: number | null;
  closing: { at: number; graceMs: number } | null;
  countedAt: number | null;
  /** Null while this view may not see it. */
  result: PollResult | null;
  publishedAt: number | null;
  annulment: { reason: string; at: number } | null;
};

/** `order`: polls as they were drafted; one that is made ready moves to the end. */
export type PollsState = { polls: Record<PollId, Poll>; order: readonly PollId[] };

export const initialPolls: PollsState = { polls: {}, order: [] };
