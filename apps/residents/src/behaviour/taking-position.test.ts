import { RoundId, StatementId } from '@yishi/core';
import { meetingIn, member, personId, phaseId, type Scene as Meeting } from '@yishi/core/testing';
import { describe, expect, it } from 'vitest';
import type { Story } from '../story/story.ts';
import { sceneIn } from '../testing/scene-in.ts';
import { takesPositions } from './taking-position.ts';
import type { Wish } from './wish.ts';

const statement = StatementId.parse('covenant');
const round = RoundId.parse('r1');
const p1 = personId('p1');

const told: Story['statements'][number] = {
  id: statement,
  title: '邻里公约',
  item: 0,
  scale: 'fistToFive',
  putIn: phaseId('views'),
  versions: [{ paragraphs: ['八点半结束。'], why: null }],
  rounds: [
    {
      phase: phaseId('views'),
      version: 1,
      positions: [
        { person: p1, level: 3, reason: null, first: { level: 1, reason: '太晚了。' } },
        { person: personId('p2'), level: 2, reason: '太吵了。', first: null },
      ],
    },
  ],
  concludedIn: phaseId('closing'),
  outcome: 'consensus',
};

const asked = (scale: 'fistToFive' | 'consent' = 'fistToFive'): Meeting =>
  meetingIn('views')
    .after({
      type: 'PutStatement',
      statement,
      title: '邻里公约',
      paragraphs: ['八点半结束。'],
      item: null,
      scale,
    })
    .after({ type: 'OpenRound', statement, round, seen: 1 });

const wishesOf = (person: string, meeting: Meeting): Wish[] => {
  const me = meeting.state.attendance.people[personId(person)];
  return me === undefined ? [] : takesPositions(me, sceneIn(meeting.state, { statements: [told] }));
};

const positionIn = ([wish]: readonly Wish[]) =>
  wish?.act === 'command' && wish.command.type === 'AnswerRound'
    ? [wish.command.level, wish.command.reason]
    : null;

describe('taking a position', () => {
  it('C4 gives the reason of the story with a doubt', () => {
    expect(positionIn(wishesOf('p2', asked()))).toEqual([2, '太吵了。']);
  });

  it('changes its mind where the story does, and then rests', () => {
    const first = asked().after(
      { type: 'AnswerRound', statement, round, person: p1, level: 1, reason: '太晚了。' },
      member('p1'),
    );
    expect(positionIn(wishesOf('p1', first))).toEqual([3, null]);
    const second = first.after(
      { type: 'AnswerRound', statement, round, person: p1, level: 3, reason: null },
      member('p1'),
    );
    expect(wishesOf('p1', second)).toEqual([]);
  });

  it('lives with a text the story says nothing about, on any scale', () => {
    expect(positionIn(wishesOf('p3', asked()))).toEqual([3, null]);
    expect(positionIn(wishesOf('p2', asked('consent')))).toEqual([1, null]);
  });
});
