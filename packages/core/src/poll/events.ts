import type { Channel } from '../category.ts';
import type { PersonId, PollId } from '../ids.ts';
import type { Choice, Visibility } from './choice.ts';
import type { PollDraft } from './commands.ts';
import type { Electorate, PollResult } from './state.ts';

/**
 * Choices of a poll as an event carries them to a view: `null` when this audience may not see them yet.
 * In the log they are never null.
 */
export type ShownChoices = Record<PersonId, Choice> | null;

export type PollEvent =
  | { type: 'PollDrafted'; draft: PollDraft }
  | { type: 'PollEdited'; draft: PollDraft }
  /** Carries the whole poll, because views that do not see drafts learn of it here. */
  | { type: 'PollReadied'; draft: PollDraft; electorate: Electorate }
  | { type: 'PollOpened'; poll: PollId }
  /** `hidden` is set on the way to an audience that saw choices and no longer may; `own` is kept. */
  | {
      type: 'VisibilityTightened';
      poll: PollId;
      visibility: Visibility;
      hidden: { own: PersonId | null } | null;
    }
  /** `choice` is null on the way to an audience that may not see it: that somebody answered is open, what is not. */
  | {
      type: 'PollAnswered';
      poll: PollId;
      person: PersonId;
      channel: Channel;
      helper: string | null;
      choice: Choice | null;
    }
  | { type: 'AnswerWithdrawn'; poll: PollId; person: PersonId; helper: string | null }
  | { type: 'ClosingCalled'; poll: PollId; graceMs: number }
  | { type: 'PollCounted'; poll: PollId; result: PollResult | null; choices: ShownChoices }
  /** Withheld from whoever may not see the result yet: it would tell it. */
  | { type: 'TieDecided'; poll: PollId; vote: 'for' | 'against'; result: PollResult }
  | { type: 'PollPublished'; poll: PollId; result: PollResult | null; choices: ShownChoices }
  | { type: 'PollAnnulled'; poll: PollId; reason: string };
