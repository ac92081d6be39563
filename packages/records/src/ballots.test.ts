import type { Audience, MeetingCommand, Rule } from '@yishi/core';
import {
  desk,
  meetingIn,
  member,
  overHalfPresent,
  personId,
  pollDraft,
  pollId,
  residents,
  type Scene,
  statementId,
} from '@yishi/core/testing';
import { describe, expect, it } from 'vitest';
import { minutesOf, procedureWords } from './testing/minutes-of.ts';

type PollDraft = ReturnType<typeof pollDraft>;

/** Five voters who may decide; the fifth is in the hall without a device. */
const deciding = (): Scene => meetingIn('deciding', { people: residents(5) });

const opened = (scene: Scene, id: string, other: Partial<PollDraft> = {}): Scene =>
  scene
    .after({ type: 'DraftPoll', draft: pollDraft(id, other) })
    .after({ type: 'ReadyPoll', poll: pollId(id) })
    .after({ type: 'OpenPoll', poll: pollId(id) });

type Vote = 'for' | 'against' | 'abstain';

/** The first people vote so, one each. */
const voted = (scene: Scene, id: string, votes: readonly Vote[]): Scene =>
  votes.reduce((so, vote, i) => {
    const person = `p${i + 1}`;
    const answer: MeetingCommand = {
      type: 'AnswerPoll',
      poll: pollId(id),
      person: personId(person),
      choice: { choice: 'vote', vote },
    };
    return so.after(answer, person === 'p5' ? desk : member(person));
  }, scene);

const counted = (scene: Scene, id: string, seenMissing = 0): Scene =>
  scene.after({ type: 'ClosePoll', poll: pollId(id), seenMissing });

const cardOf = (scene: Scene, title: string, audience: Audience = { kind: 'staff' }) =>
  minutesOf(scene, { audience }).results.find((card) => card.title === title);

const ruled = (other: Partial<Rule>): Partial<PollDraft> => ({ rule: { ...overHalfPresent, ...other } });

const everybody = { kind: 'public' } as const;

describe('the card of a ballot', () => {
  it('P10 keeps an annulled ballot with its reason beside the one that was run again', () => {
    const first = voted(opened(deciding(), 'q1'), 'q1', ['for', 'for']);
    const annulled = first.after({ type: 'AnnulPoll', poll: pollId('q1'), reason: '题目有误。' });
    const rerun = voted(opened(annulled, 'q2', { rerunOf: pollId('q1') }), 'q2', [
      'for',
      'for',
      'for',
      'against',
      'abstain',
    ]);
    const minutes = minutesOf(counted(rerun, 'q2'));
    expect(minutes.results.map(({ outcome, outcomeWords }) => [outcome, outcomeWords])).toEqual([
      ['annulled', '作废'],
      ['passed', '通过'],
    ]);
    expect(minutes.results[0]).toMatchObject({
      remarks: ['这次表决作废。理由：题目有误。', '作废后已重新表决。'],
      counts: [],
      answers: [],
    });
    expect(minutes.results[1]?.remarks).toEqual(['“议题q1”前一次表决作废，这是重新表决。']);
    expect(procedureWords(minutes)).toContain('“议题q1”的表决作废。理由：题目有误。');
    expect(minutes.summary.agreed.map(({ title }) => title)).toEqual(['议题q2']);
  });

  it('marks the answer given by the desk, and who did not vote', () => {
    const scene = counted(
      voted(opened(deciding(), 'q1'), 'q1', ['for', 'for', 'for']).after(
        {
          type: 'AnswerPoll',
          poll: pollId('q1'),
          person: personId('p5'),
          choice: { choice: 'vote', vote: 'against' },
        },
        desk,
      ),
      'q1',
      1,
    );
    const card = cardOf(scene, '议题q1');
    expect(card?.electorate).toBe('应投 5 人（现场 4 人，其中帮办 1 人；线上 1 人），实投 4 人。');
    expect(card?.answers).toEqual([
      { answer: '赞成', names: ['张爱华', '吴磊', '肖琴'] },
      { answer: '反对', names: ['黄秀英（由彭桂兰帮办）'] },
      { answer: '未投票', names: ['龚志强'] },
    ]);
    expect(minutesOf(scene).unexplained).toBe('其余反对票（“议题q1”1 票）的投票人未要求记录理由。');
  });

  it.each<[string, Partial<Rule>, readonly Vote[], string]>([
    [
      'more than half of those present',
      {},
      ['for', 'for', 'for'],
      '赞成票须超过到会表决人的半数，即至少 3 票；得 3 票。',
    ],
    [
      'three quarters of the votes cast',
      { base: 'cast', compare: 'atLeast', fraction: { num: 3, den: 4 } },
      ['for', 'for', 'for', 'against'],
      '赞成票须达到赞成和反对票总数的四分之三以上，即至少 3 票；得 3 票。',
    ],
    [
      'two thirds of all',
      { base: 'all', compare: 'atLeast', fraction: { num: 2, den: 3 } },
      ['for', 'for', 'for', 'for'],
      '赞成票须达到全体表决人（5 人）的三分之二以上，即至少 4 票；得 4 票。',
    ],
    [
      'everybody present',
      { compare: 'atLeast', fraction: { num: 1, den: 1 } },
      ['for', 'for'],
      '须到会表决人全体赞成，即至少 5 票；得 2 票。',
    ],
    [
      'a share without a name',
      { compare: 'atLeast', fraction: { num: 4, den: 5 } },
      ['for', 'for'],
      '须到会表决人的五分之四以上赞成，即至少 4 票；得 2 票。',
    ],
  ])('P7 says the rule in words: %s', (_, rule, votes, words) => {
    const scene = counted(voted(opened(deciding(), 'q1', ruled(rule)), 'q1', votes), 'q1', 5);
    expect(cardOf(scene, '议题q1')?.rule).toBe(`到会表决人 5 人。${words}`);
  });

  it('P7 says that the chair decided a tie', () => {
    const tied = counted(
      voted(opened(deciding(), 'q1', ruled({ base: 'cast', tie: 'chairDecides' })), 'q1', ['for', 'against']),
      'q1',
      5,
    );
    expect(cardOf(tied, '议题q1')).toMatchObject({ outcome: 'tied', outcomeWords: '票数相同' });
    const decided = tied.after({ type: 'DecideTie', poll: pollId('q1'), vote: 'for' });
    expect(cardOf(decided, '议题q1')).toMatchObject({
      outcome: 'passed',
      remarks: ['票数相同，主持人投赞成票。'],
    });
    expect(cardOf(decided, '议题q1')?.rule).toMatch(/票数相同由主持人决定。$/);
  });

  it('says that too few voted, and counts the motion among those not agreed', () => {
    const quorum = { fraction: { num: 2, den: 3 }, compare: 'atLeast' } as const;
    const scene = counted(voted(opened(deciding(), 'q1', ruled({ quorum })), 'q1', ['for', 'for']), 'q1', 5);
    expect(cardOf(scene, '议题q1')?.outcomeWords).toBe('投票人数不足，无效');
    expect(minutesOf(scene).summary.notAgreed).toEqual([
      {
        title: '议题q1',
        paragraphs: ['是否同意方案q1？'],
        words: '赞成 2 票，反对 0 票，弃权 0 票，投票人数不足，表决无效。',
      },
    ]);
  });

  it('names the version of the text that was voted on', () => {
    const statement = statementId('s1');
    const put = deciding().after({
      type: 'PutStatement',
      statement,
      title: '公约',
      paragraphs: ['只在北广场跳。'],
      item: null,
      scale: 'fistToFive',
    });
    const motion = {
      title: '公约',
      paragraphs: ['只在北广场跳。'],
      statement: { id: statement, version: 1 },
    };
    const scene = counted(voted(opened(put, 'q1', { motion }), 'q1', ['for', 'for', 'for']), 'q1', 5).after({
      type: 'ConcludeStatement',
      statement,
      seen: 1,
      outcome: 'voteInstead',
      poll: pollId('q1'),
    });
    expect(cardOf(scene, '公约')?.version).toBe(1);
    expect(minutesOf(scene).summary.agreed.map(({ title }) => title)).toEqual(['公约']);
    expect(minutesOf(scene).summary.notAgreed).toEqual([]);
  });

  it('V2 shows the public nothing of a result that is not published yet, and everything afterwards', () => {
    const visibility = { staff: 'live', member: 'atPublish', public: 'atPublish' } as const;
    const scene = counted(
      voted(opened(deciding(), 'q1', { visibility, ...ruled({ base: 'cast' }) }), 'q1', [
        'for',
        'for',
        'against',
      ]),
      'q1',
      5,
    );
    const hidden = cardOf(scene, '议题q1', everybody);
    expect(hidden).toMatchObject({
      outcome: 'hidden',
      outcomeWords: '结果尚未公布',
      counts: [],
      answers: [],
      needed: null,
      rule: '到会表决人 5 人。赞成票须超过赞成和反对票总数的半数。',
    });
    expect(minutesOf(scene, { audience: everybody }).summary).toMatchObject({ agreed: [], notAgreed: [] });
    expect(cardOf(scene, '议题q1')?.outcome).toBe('passed');
    const published = scene.after({ type: 'PublishPoll', poll: pollId('q1') });
    expect(cardOf(published, '议题q1', everybody)).toEqual(cardOf(published, '议题q1'));
  });

  it('V3 is not made for a draft', () => {
    const drafted = deciding().after({ type: 'DraftPoll', draft: pollDraft('q1') });
    expect(minutesOf(drafted).results).toEqual([]);
  });

  it('says that a ballot was shown to fewer, and that somebody took back their vote', () => {
    const scene = voted(opened(deciding(), 'q1'), 'q1', ['for', 'for'])
      .after({ type: 'WithdrawAnswer', poll: pollId('q1'), person: personId('p2') }, member('p2'))
      .after({
        type: 'TightenVisibility',
        poll: pollId('q1'),
        visibility: { staff: 'live', member: 'atClose', public: 'atClose' },
      });
    expect(procedureWords(minutesOf(scene))).toEqual(
      expect.arrayContaining(['吴磊收回对“议题q1”的投票。', '“议题q1”的表决缩小公开范围。']),
    );
  });
});
