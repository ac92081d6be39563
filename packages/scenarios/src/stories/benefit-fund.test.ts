import { describe, expect, it } from 'vitest';
import { heldPoll } from '../testing/held-poll.ts';
import { heldStatement } from '../testing/held-statement.ts';
import { told } from '../testing/told.ts';
import { fundProjects } from './benefit-fund-projects.ts';

const story = told('S08');
const fundYuan = 200_000;
const projects = fundProjects((zh) => zh);
const agreement = heldPoll(story, 'agreement');
const scores = heldPoll(story, 'scores');

const agreeing = (id: string) => agreement.standing.options.find((o) => o.option === id);
const scoreOf = (id: string): number => scores.standing.options.find((o) => o.option === id)?.count ?? 0;

describe('the public-benefit fund (S08)', () => {
  it('invites eighteen people of whom fifteen vote and all are there', () => {
    expect(story.people).toHaveLength(18);
    expect(agreement.poll.electorate).toMatchObject({ all: 15, electors: { length: 15 } });
  });

  it.each([
    ['p1', 14, '4.6'],
    ['p2', 13, '4.5'],
    ['p3', 11, '3.9'],
    ['p4', 9, '3.6'],
    ['p5', 5, '2.4'],
    ['p6', 12, '4.2'],
    ['p7', 6, '2.7'],
    ['p8', 10, '3.8'],
    ['p9', 13, '4.1'],
  ])('gives %s the agreement of %i of 15 and a score of %s', (id, agree, score) => {
    expect(agreeing(id)?.count).toBe(agree);
    expect((scoreOf(id) / 15).toFixed(1)).toBe(score);
  });

  it('P7 lets nine of fifteen reach the line of sixty per cent and six miss it', () => {
    expect(agreeing('p4')?.line).toEqual({ needed: 9, reached: true });
    expect(agreeing('p7')?.line).toEqual({ needed: 9, reached: false });
  });

  it('funds six projects in the order of their scores, skips the reading room and leaves a thousand', () => {
    const ranked = projects
      .filter(({ id }) => agreeing(id)?.line?.reached)
      .sort((one, other) => scoreOf(other.id) - scoreOf(one.id));
    const funded = ranked.reduce(
      (so, { id, costYuan }) =>
        costYuan <= so.left ? { left: so.left - costYuan, ids: [...so.ids, id] } : so,
      { left: fundYuan, ids: new Array<string>() },
    );
    expect(ranked.map(({ id }) => id)).toEqual(['p1', 'p2', 'p6', 'p9', 'p3', 'p8', 'p4']);
    expect(funded).toEqual({ left: 1000, ids: ['p1', 'p2', 'p6', 'p9', 'p3', 'p8'] });
  });

  it('ends with a list that nobody objects to', () => {
    const { conclusion, rounds } = heldStatement(story, 'fund-list');
    expect(rounds[0]?.levels).toEqual({ 0: 0, 1: 15 });
    expect(conclusion).toMatchObject({ outcome: 'consensus', version: 1 });
  });
});
