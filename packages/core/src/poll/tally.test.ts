import { describe, expect, it } from 'vitest';
import { optionId, personId } from '../testing/index.ts';
import type { Choice, PollForm } from './choice.ts';
import { tallyOf } from './tally.ts';

const options = ['a', 'b', 'c'].map((id) => ({ id: optionId(id), label: id }));

const tallied = (form: PollForm, choices: readonly Choice[]) => {
  const people = choices.map((choice, i) => [personId(`p${i}`), choice] as const);
  const answered = people.map(([id]) => [id, { at: 0, channel: 'room' as const, helper: null }] as const);
  return tallyOf({
    form,
    options,
    answers: { answered: Object.fromEntries(answered), choices: Object.fromEntries(people) },
  });
};

const picks = (...ids: string[]): Choice => ({ choice: 'options', options: ids.map(optionId) });
const scored = (...scores: number[]): Choice => ({
  choice: 'scores',
  scores: Object.fromEntries(options.map(({ id }, i) => [id, scores[i] ?? 0])),
});
const level = (l: number): Choice => ({ choice: 'level', level: l });

describe('a tally', () => {
  it('P5 counts for, against and abstained', () => {
    const votes = (['for', 'for', 'against', 'abstain'] as const).map((vote): Choice => ({
      choice: 'vote',
      vote,
    }));
    expect(tallied({ form: 'yesNoAbstain' }, votes)).toMatchObject({
      inFavour: 2,
      against: 1,
      abstained: 1,
      answered: 4,
    });
  });

  it('P5 counts how often each option was chosen, also those nobody chose', () => {
    expect(tallied({ form: 'approval' }, [picks('a', 'b'), picks('a'), picks()])).toMatchObject({
      options: { a: 2, b: 1, c: 0 },
      answered: 3,
    });
  });

  it('P5 adds up the scores of each option', () => {
    const scores = [scored(5, 0, 2), scored(4, 1, 2)];
    expect(tallied({ form: 'score', min: 0, max: 5 }, scores).options).toEqual({ a: 9, b: 1, c: 4 });
  });

  it('P5 counts each level of the scale, also those nobody chose', () => {
    expect(tallied({ form: 'scale', scale: 'fistToFive' }, [level(5), level(3), level(3)]).levels).toEqual({
      5: 1,
      4: 0,
      3: 2,
      2: 0,
      1: 0,
      0: 0,
    });
  });

  it('P13 says how many answered also where no choice is seen', () => {
    const answered = { [personId('p1')]: { at: 0, channel: 'room' as const, helper: null } };
    expect(
      tallyOf({ form: { form: 'yesNoAbstain' }, options: [], answers: { answered, choices: {} } }),
    ).toMatchObject({ answered: 1, inFavour: 0 });
  });
});
