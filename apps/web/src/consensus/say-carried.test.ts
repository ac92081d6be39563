import type { Round } from '@yishi/core';
import { meetingIn, member, personId, residents, roundId, statementId } from '@yishi/core/testing';
import { expect, it } from 'vitest';
import { speakChinese } from '../meeting/testing/speak-chinese.ts';
import { i18n } from '../words/i18n.ts';
import type { Say } from '../words/say.ts';
import { sayCarried } from './say-carried.ts';

await speakChinese();

const statement = statementId('s1');
const people = residents(2);

const roundWith = (level: number): Round => {
  const asked = meetingIn('views', { people })
    .after({
      type: 'PutStatement',
      statement,
      title: '公约',
      paragraphs: ['一、安静。'],
      item: null,
      scale: 'fistToFive',
    })
    .after({ type: 'OpenRound', statement, round: roundId('r1'), seen: 1 })
    .after(
      { type: 'AnswerRound', statement, round: roundId('r1'), person: personId('p1'), level, reason: '太吵' },
      member(personId('p1')),
    );
  const round = asked.state.consensus.statements[statement]?.rounds[0];
  if (round === undefined) throw new Error('no round was opened');
  return round;
};

it.each([
  [1, '0 位可以接受或更好，1 位还有顾虑'],
  [4, '1 位都可以接受或更好'],
])('doubts are spoken of only where there are any: after an answer of %i it says %s', (level, words) => {
  const say: Say = i18n.getFixedT('zh-CN', ['words', 'sentences', 'refusals'] as const);
  expect(sayCarried(say, roundWith(level))).toBe(words);
});
