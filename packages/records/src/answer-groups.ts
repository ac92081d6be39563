import { type Choice, type OptionId, type PersonId, type Poll, scales } from '@yishi/core';
import type { AnswerGroup } from './document.ts';
import { helpedBy, nameOf, type Scribe } from './scribe.ts';
import { sentence } from './sentence.ts';
import { stepWords } from './step-words.ts';

/** Who answered what in an open ballot, one group for each answer in the order of the form; answers nobody gave have none. */
export const answerGroups = (scribe: Scribe, poll: Poll): AnswerGroup[] =>
  [...groupsByForm(scribe, poll), silent(scribe, poll)].filter(({ names }) => names.length > 0);

type Given<Kind extends Choice['choice']> = Extract<Choice, { choice: Kind }>;

/** The electors whose choice is of this sort and may be seen here, and fits. */
const choosing = <Kind extends Choice['choice']>(
  { electorate, answers }: Poll,
  kind: Kind,
  fits: (choice: Given<Kind>) => boolean,
): PersonId[] => {
  const isOfKind = (choice: Choice | undefined): choice is Given<Kind> => choice?.choice === kind;
  return (electorate?.electors ?? []).flatMap(({ person }) => {
    const choice = answers.choices[person];
    return isOfKind(choice) && fits(choice) ? [person] : [];
  });
};

const groupsByForm = (scribe: Scribe, poll: Poll): AnswerGroup[] => {
  const { form, options } = poll;
  const named = (people: readonly PersonId[]) => people.map((person) => nameIn(scribe, poll, person));
  switch (form.form) {
    case 'yesNoAbstain':
      return (['for', 'against', 'abstain'] as const).map((vote) => ({
        answer: scribe.words.vote[vote],
        names: named(choosing(poll, 'vote', (choice) => choice.vote === vote)),
      }));
    case 'scale':
      return scales[form.scale].map(({ level }) => ({
        answer: stepWords(scribe, form.scale, level),
        names: named(choosing(poll, 'level', (choice) => choice.level === level)),
      }));
    case 'score':
      return options.map(({ id, label }) => ({
        answer: label,
        names: choosing(poll, 'scores', () => true).map((person) => scoreOf(scribe, poll, person, id)),
      }));
    default:
      return [
        ...options.map(({ id, label }) => ({
          answer: label,
          names: named(choosing(poll, 'options', (choice) => choice.options.includes(id))),
        })),
        {
          answer: scribe.minutes.none,
          names: named(choosing(poll, 'options', (choice) => choice.options.length === 0)),
        },
      ];
  }
};

const silent = (scribe: Scribe, { electorate, answers }: Poll): AnswerGroup => ({
  answer: scribe.minutes.result.notVoted,
  names: (electorate?.electors ?? []).flatMap(({ person }) =>
    answers.answered[person] === undefined ? [nameOf(scribe, person)] : [],
  ),
});

const nameIn = (scribe: Scribe, { answers }: Poll, person: PersonId): string => {
  const detail = helpedBy(scribe, answers.answered[person]?.helper ?? null);
  const name = nameOf(scribe, person);
  return detail === null ? name : sentence(scribe.minutes.personOf, { name, detail });
};

const scoreOf = (scribe: Scribe, poll: Poll, person: PersonId, option: OptionId): string => {
  const choice = poll.answers.choices[person];
  const score = choice?.choice === 'scores' ? (choice.scores[option] ?? 0) : 0;
  return `${nameIn(scribe, poll, person)} ${score}`;
};
