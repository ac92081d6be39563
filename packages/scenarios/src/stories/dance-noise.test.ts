import { type Round, roundShows } from '@yishi/core';
import { describe, expect, it } from 'vitest';
import { heldStatement } from '../testing/held-statement.ts';
import { told } from '../testing/told.ts';

const story = told('S05');
const covenant = heldStatement(story, 'covenant');

const below = (level: number, { answers }: Round) =>
  Object.values(answers.choices).filter((position) => position.level < level);

const roundOf = (n: number): Round => {
  const round = covenant.rounds[n];
  if (round === undefined) throw new Error(`no round ${n}`);
  return round;
};

describe('noise of dancing (S05)', () => {
  it('invites eighteen people of whom fifteen vote, three parents from home and one by telephone', () => {
    const by = (channel: string) => story.people.filter((p) => p.channel === channel).map((p) => p.id);
    expect(story.people).toHaveLength(18);
    expect(roundOf(0).asked).toHaveLength(15);
    expect(by('remote')).toEqual(['cao-liang', 'wu-lei', 'xiao-qin']);
    expect(by('telephone')).toEqual(['zhang-aihua']);
  });

  it('shows twelve of fifteen at three or more in the first round, two at 2 and one at 1', () => {
    expect(roundOf(0).levels).toMatchObject({ 2: 2, 1: 1, 0: 0 });
    expect(15 - below(3, roundOf(0)).length).toBe(12);
    expect(roundShows(roundOf(0))).toBe('none');
  });

  it('C4 has the reason of everybody below three', () => {
    expect(below(3, roundOf(0)).every(({ reason }) => reason !== null)).toBe(true);
  });

  it('ends dancing at 20:15 in winter in the second version, which everybody carries', () => {
    expect(covenant.versions[1]?.paragraphs.join()).toContain('冬季（11月到次年2月）20:15结束');
    expect(below(3, roundOf(1))).toEqual([]);
    expect(roundShows(roundOf(1))).toBe('consensus');
    expect(covenant.conclusion).toMatchObject({ outcome: 'consensus', version: 2 });
  });
});
