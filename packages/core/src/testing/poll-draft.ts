import type { PollDraft } from '../poll/commands.ts';
import type { Rule } from '../rule.ts';
import { pollId } from './names.ts';

/** More than half of those present. */
export const overHalfPresent: Rule = {
  base: 'present',
  compare: 'moreThan',
  fraction: { num: 1, den: 2 },
  quorum: null,
  tie: 'fails',
};

/** At least two thirds of those present. */
export const twoThirdsPresent: Rule = {
  ...overHalfPresent,
  compare: 'atLeast',
  fraction: { num: 2, den: 3 },
};

/** A yes/no question seen live by everybody, decided by more than half of those present, unless said otherwise. */
export const pollDraft = (id: string, other: Partial<PollDraft> = {}): PollDraft => ({
  poll: pollId(id),
  motion: { title: `议题${id}`, paragraphs: [`是否同意方案${id}？`], statement: null },
  form: { form: 'yesNoAbstain' },
  options: [],
  rule: overHalfPresent,
  visibility: { staff: 'live', member: 'live', public: 'live' },
  effect: 'recommendation',
  plannedMs: 60_000,
  item: null,
  rerunOf: null,
  ...other,
});
