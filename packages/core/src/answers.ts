import type { Channel } from './category.ts';
import type { PersonId } from './ids.ts';

/** That somebody answered, and how it reached us; never what they answered. `helper` entered it for them, or null. */
export type Answered = { at: number; channel: Channel; helper: string | null };

/**
 * Who answered and what was answered, each in a place of its own, so that a view (or, later, a secret ballot)
 * can hold the first without the second. `choices` may lack people whose choice this view does not show.
 */
export type Answers<Choice> = { answered: Record<PersonId, Answered>; choices: Record<PersonId, Choice> };

export const noAnswers = <Choice>(): Answers<Choice> => ({ answered: {}, choices: {} });

/** The answer of one person, in place of the one they gave before; `choice` is null where this view may not see it. */
export const withAnswer = <Choice>(
  { answered, choices }: Answers<Choice>,
  person: PersonId,
  how: Answered,
  choice: Choice | null,
): Answers<Choice> => ({
  answered: { ...answered, [person]: how },
  choices: choice === null ? choices : { ...choices, [person]: choice },
});

const without = <Value>(record: Record<PersonId, Value>, person: PersonId): Record<PersonId, Value> =>
  Object.fromEntries(Object.entries(record).filter(([id]) => id !== person));

/** Without the answer of one person, as if it had not been given. */
export const withoutAnswer = <Choice>(
  { answered, choices }: Answers<Choice>,
  person: PersonId,
): Answers<Choice> => ({ answered: without(answered, person), choices: without(choices, person) });

/** Who answered, with nobody's choice but this person's own; null keeps none. */
export const onlyOwn = <Choice>(
  { answered, choices }: Answers<Choice>,
  person: PersonId | null,
): Answers<Choice> => {
  const own = person === null ? undefined : choices[person];
  return { answered, choices: person === null || own === undefined ? {} : choiceOf(person, own) };
};

const choiceOf = <Choice>(person: PersonId, choice: Choice): Record<PersonId, Choice> => ({
  [person]: choice,
});

/** Those asked who have not answered, in the order of the list. */
export const missingOf = (
  asked: readonly { person: PersonId }[],
  { answered }: Pick<Answers<unknown>, 'answered'>,
): PersonId[] => asked.flatMap(({ person }) => (answered[person] === undefined ? [person] : []));
