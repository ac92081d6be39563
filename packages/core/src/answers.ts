import type { Channel } from './attendance/category.ts';
import type { PersonId } from './ids.ts';

/** That somebody answered, and how it reached us; never what they answered. `by` is who entered it: themselves or a helper. */
export type Answered = { at: number; channel: Channel; helper: string | null };

/**
 * Who answered and what was answered, each in a place of its own, so that a view (or, later, a secret ballot)
 * can hold the first without the second. `choices` may lack people whose choice this view does not show.
 */
export type Answers<Choice> = { answered: Record<PersonId, Answered>; choices: Record<PersonId, Choice> };

export const noAnswers = <Choice>(): Answers<Choice> => ({ answered: {}, choices: {} });
