import { compositionWarnings, kindOf, quorumOf } from '@yishi/core';
import { describe, expect, it } from 'vitest';
import { gathered } from '../testing/gathered.ts';
import { heldPoll } from '../testing/held-poll.ts';
import { told } from '../testing/told.ts';

const story = told('S01');
const kind = kindOf('hearing');
if (kind === undefined) throw new Error('no hearing');

const isPublic = ({ category }: { category: string }) =>
  category === 'residentRepresentative' || category === 'buildingHead';

/** Invited when the first list was found to hold too few residents. */
const addedLater = ['zhong-xiaoyan', 'he-xiulan'];

describe('cameras in seven old estates (S01)', () => {
  it('T8 warns of 37.5 % residents among thirty-two and no longer of 41.2 % among thirty-four', () => {
    const firstList = story.people.filter(({ id }) => !addedLater.includes(id));
    const share = { check: 'share', count: 12, of: 32, fraction: { num: 2, den: 5 } };
    expect(compositionWarnings(kind, firstList, story.notice.affects)).toEqual([
      expect.objectContaining(share),
    ]);
    expect(story.people).toHaveLength(34);
    expect(story.people.filter(isPublic)).toHaveLength(14);
    expect(compositionWarnings(kind, story.people, story.notice.affects)).toEqual([]);
  });

  it('has seventeen of nineteen voters there, thirteen being enough', () => {
    const { attendance } = gathered(story).state;
    expect(quorumOf(attendance, kind.quorum)).toEqual({ voters: 19, present: 17, needed: 13, met: true });
  });

  it('has twelve of them in the hall and five at home', () => {
    const { electorate } = heldPoll(story, 'm1').poll;
    const remote = electorate?.electors.filter(({ channel }) => channel === 'remote');
    expect(remote).toHaveLength(5);
    expect(electorate?.electors).toHaveLength(17);
  });

  it.each([
    ['m1', { inFavour: 15, against: 1, abstained: 1 }],
    ['m2', { inFavour: 14, against: 2, abstained: 1 }],
    ['m3', { inFavour: 13, against: 3, abstained: 1 }],
  ])('carries %s, for which twelve are needed, with %o', (id, votes) => {
    expect(heldPoll(story, id).standing).toMatchObject({ ...votes, base: 17, needed: 12, outcome: 'passed' });
  });

  it('answers the dissent of the owner on the ground floor by a check of the angles within ten days', () => {
    const dissent = story.dissents.find(({ person }) => person === 'gong-zhiqiang');
    expect(dissent).toMatchObject({ answer: { adopted: true, task: 'angle-check' } });
    expect(story.tasks.find(({ id }) => id === dissent?.answer.task)?.dueDays).toBe(10);
  });
});
