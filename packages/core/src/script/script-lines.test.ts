import { describe, expect, it } from 'vitest';
import { kindOf } from '../kinds/registry.ts';
import { situations } from '../kinds/situations.ts';
import type { Actor } from '../actor.ts';
import type { MeetingCommand } from '../meeting-command.ts';
import type { Stance } from '../queue/commands.ts';
import {
  desk,
  draftedMeeting,
  entryId,
  gatheredMeeting,
  meetingIn,
  member,
  openMeeting,
  personDetails,
  personId,
  pollDraft,
  pollId,
  roundId,
  type Scene,
  statementId,
} from '../testing/index.ts';
import { scriptLines } from './script-lines.ts';
import { spoken } from './spoken.ts';

const kind = kindOf('linkage');

/** Nine voters: one remote, one on the telephone, one helped; a chair, a recorder and a presenter without a vote. */
const people = [
  personDetails('z1', { name: '邓雨', duties: ['chair'], votes: false }),
  personDetails('z2', { name: '陈曦', duties: ['recorder'], votes: false }),
  personDetails('z3', { name: '徐伟', duties: ['presenter'], votes: false }),
  personDetails('p1', { name: '王桂芳' }),
  personDetails('p2', { name: '刘铁生' }),
  personDetails('p3', { name: '吴磊', channel: 'remote' }),
  personDetails('p4', { name: '张爱华', channel: 'telephone' }),
  personDetails('p5', { name: '肖琴', channel: 'helped' }),
  ...['p6', 'p7', 'p8', 'p9'].map((id) => personDetails(id)),
];
const setting = kind ? { kind, people } : { people };

const said = ({ state, at }: Scene, language: 'zh' | 'en' = 'zh'): string[] =>
  scriptLines(state, at).map((line) => spoken(line, language));

const raise = (id: string, stance: Stance): MeetingCommand => ({
  type: 'RequestFloor',
  entry: entryId(`h-${id}`),
  person: personId(id),
  kind: 'speak',
  stance,
  replyTo: null,
});
const give = (id: string, seen: string | null = null): MeetingCommand => ({
  type: 'GiveFloor',
  entry: entryId(`h-${id}`),
  seenSpeaking: seen === null ? null : entryId(`h-${seen}`),
  reason: '测试',
});
const end = (id: string): MeetingCommand => ({ type: 'EndSpeech', entry: entryId(`h-${id}`) });
const minute = 60_000;

const views = (): Scene => meetingIn('views', setting).later(minute);
const speaking = (): Scene => views().after(raise('p1', 'for'), member('p1')).after(give('p1'));

const first = (scene: Scene): string | undefined => said(scene)[0];

const ballot = (scene: Scene): Scene =>
  scene.after({ type: 'DraftPoll', draft: pollDraft('v1') }).after({ type: 'ReadyPoll', poll: pollId('v1') });
const ballotRuns = (): Scene =>
  ballot(meetingIn('decide', setting)).after({ type: 'OpenPoll', poll: pollId('v1') });
const vote = (scene: Scene, id: string, by = member(id)): Scene =>
  scene.after(
    { type: 'AnswerPoll', poll: pollId('v1'), person: personId(id), choice: { choice: 'vote', vote: 'for' } },
    by,
  );
const votes = (scene: Scene, ...ids: string[]): Scene => ids.reduce((so, id) => vote(so, id), scene);

const roundRuns = (): Scene =>
  meetingIn('test', setting)
    .after({
      type: 'PutStatement',
      statement: statementId('s1'),
      title: '文明公约',
      paragraphs: ['一'],
      item: null,
      scale: 'fistToFive',
    })
    .after({ type: 'OpenRound', statement: statementId('s1'), round: roundId('r1'), seen: 1 })
    .later(minute);
const answer = (scene: Scene, id: string, level: number, by: Actor = member(id)): Scene =>
  scene.after(
    {
      type: 'AnswerRound',
      statement: statementId('s1'),
      round: roundId('r1'),
      person: personId(id),
      level,
      reason: level < 3 ? '太吵' : null,
    },
    by,
  );
const roundClosed = (scene: Scene, seenMissing: number): Scene =>
  scene.after({ type: 'CloseRound', statement: statementId('s1'), round: roundId('r1'), seenMissing });

describe('the script before and after the session', () => {
  it('a draft needs no words', () => {
    expect(said(draftedMeeting(setting))).toEqual([]);
  });

  it('while people come in it says how many are missing, and when enough are here', () => {
    const doors = draftedMeeting(setting).after({ type: 'OpenCheckIn' });
    const one = doors.after(
      { type: 'CheckIn', person: personId('p1'), channel: 'room', identity: 'code' },
      member('p1'),
    );
    expect(first(doors)).toContain('请先签到');
    expect(first(one)).toBe('有表决权的到了一位，到六位就可以开会，请再等一等。');
    expect(first(gatheredMeeting(setting))).toBe('人到够了：有表决权的应到九位，实到九位。我们这就开会。');
  });

  it('a recess says how long, and when it is over', () => {
    const rest = openMeeting(setting).after({ type: 'CallRecess', plannedMs: 10 * minute, reason: null });
    expect(first(rest)).toBe('我们休息十分钟。线上的朋友不用退出。');
    expect(first(rest.later(10 * minute))).toBe('时间到了，请大家回座，我们继续。');
  });

  it('M6 a missed quorum and an adjournment are told apart', () => {
    const doors = draftedMeeting(setting).after({ type: 'OpenCheckIn' });
    expect(first(doors.after({ type: 'RecordNoQuorum', rescheduledFor: null }))).toContain('人不够');
    const adjourned = openMeeting(setting).after({ type: 'AdjournMeeting', reason: '缺材料', until: null });
    expect(first(adjourned)).toContain('今天先到这里');
  });

  it('after the close it counts the signatures that are missing', () => {
    const closed = meetingIn('close', setting).after({ type: 'CloseMeeting', reason: '测试' });
    expect(said(closed)[1]).toBe('记录还差十一位签名，请在手机上签，或者到签到台签。');
  });
});

describe('the script on the floor', () => {
  it('a phase begins with its own first sentence, with the names that are known', () => {
    expect(first(openMeeting(setting))).toBe(
      '各位街坊、各位代表，大家好。今天我们为“广场舞噪声协商”开联动协商会。',
    );
    expect(first(meetingIn('report', setting))).toContain('请徐伟介绍情况');
  });

  it('a sentence for somebody who is not here is left out', () => {
    const said = scriptLines(meetingIn('open', setting).state, 0).map(({ key }) => key);
    expect(said).not.toContain('open.2');
    expect(said).toContain('open.3');
  });

  it('Q5 the last speaker is thanked, the side named, the next called with the time', () => {
    const called = speaking().after(raise('p2', 'against'), member('p2')).after(end('p1'));
    expect(first(called)).toBe('谢谢王桂芳。刚才是赞成的意见，下面请持反对意见的刘铁生发言，时间三分钟。');
    expect(said(called, 'en')[0]).toBe(
      'Thank you, 王桂芳. That was a view in favour. Now 刘铁生, who is against: 3 minutes.',
    );
  });

  it('Q5 two of the same side in a row are called as such', () => {
    const called = speaking().after(raise('p2', 'for'), member('p2')).after(end('p1'));
    expect(first(called)).toBe('谢谢王桂芳。下面请刘铁生发言，也是赞成的意见，时间三分钟。');
  });

  it.each([
    ['p3', '吴磊，轮到您了，请打开麦克风讲。', member('p3')],
    ['p4', '电话里的张爱华，轮到您了，请讲。', desk],
    ['p5', '轮到肖琴了，请把话筒递过去。', desk],
  ])('who is called from elsewhere hears what to do (%s)', (id, words, by) => {
    expect(said(speaking().after(raise(id, 'neutral'), by).after(end('p1')))[1]).toBe(words);
  });

  it('R05 the speaker is told when the time runs out, when it is over, and when it is long over', () => {
    expect(first(speaking())).toBe('请大家听王桂芳讲完。');
    expect(first(speaking().later(2.5 * minute))).toBe('王桂芳，还剩不到三十秒，请说重点。');
    expect(first(speaking().later(3 * minute))).toBe('王桂芳，时间到了，请收一句。');
    expect(first(speaking().later(3.5 * minute))).toContain('请先说到这里');
  });

  it('Q3 a point of order comes before everything, also while somebody speaks', () => {
    const order: MeetingCommand = {
      type: 'RequestFloor',
      entry: entryId('o1'),
      person: personId('p2'),
      kind: 'pointOfOrder',
      stance: null,
      replyTo: null,
    };
    expect(first(speaking().after(order, member('p2')))).toBe('刘铁生提出程序问题，请先说。');
  });

  it('R10 in a lull the unheard are addressed by name, then the meeting goes on', () => {
    const lull = said(speaking().after(end('p1')));
    expect(lull[0]).toBe('刘铁生、吴磊、张爱华还没有发言，想听听您的看法。');
    expect(lull).toContain('没有别的意见，我们进入下一个环节：商量分歧。');
  });

  it('R11 after two of one side the other side is asked for', () => {
    const two = speaking()
      .after(end('p1'))
      .after(raise('p2', 'for'), member('p2'))
      .after(give('p2'))
      .after(end('p2'));
    expect(first(two)).toContain('有没有不一样的看法');
  });

  it('when the time of a phase is up the meeting is led on, or given more time for those who wait', () => {
    const late = speaking()
      .after(end('p1'))
      .later(28 * minute);
    expect(first(late)).toBe('“第一轮发言”的时间到了，我们进入下一个环节：商量分歧。');
    expect(said(late.after(raise('p2', 'for'), member('p2')))[1]).toContain('还有一位在等');
  });

  it('H2 going on is not proposed while a check that must hold does not', () => {
    const clarify = meetingIn('clarify', setting).later(10 * minute);
    expect(said(clarify).join()).not.toContain('下一个环节');
  });

  it('a lost quorum comes before everything', () => {
    const gone = ['p6', 'p7', 'p8', 'p9'].reduce(
      (scene, id) => scene.after({ type: 'CheckOut', person: personId(id) }, desk),
      speaking(),
    );
    expect(first(gone)).toBe('有人离开了，有表决权的现在五位，不够六位。我们先停一停，不作决定。');
  });
});

describe('the script of a decision', () => {
  it('a ballot is read out, opened, and closed when everybody has answered', () => {
    expect(first(ballot(meetingIn('decide', setting)))).toContain('要表决的是：议题v1。表决人九位。');
    expect(said(ballotRuns())).toEqual(['现在表决：议题v1。赞成、反对、弃权，都请表态。']);
    const all = vote(
      vote(votes(ballotRuns(), 'p1', 'p2', 'p3', 'p6', 'p7', 'p8', 'p9'), 'p4', desk),
      'p5',
      desk,
    );
    expect(said(all)).toEqual(['都表态了，表决结束，现在计票。']);
    expect(first(all.after({ type: 'ClosePoll', poll: pollId('v1'), seenMissing: 0 }))).toBe(
      '赞成9票，反对0票，弃权0票，通过。',
    );
  });

  it('who has no device is asked by word, the others by name while they are few', () => {
    const some = votes(ballotRuns(), 'p1', 'p2', 'p3');
    expect(first(some)).toBe('还有六位没有表态。请张爱华在电话里说：赞成、反对，还是弃权？');
    const few = vote(votes(some, 'p6', 'p7'), 'p4', desk);
    expect(said(few).slice(0, 2)).toEqual([
      '还有三位没有表态。请工作人员问一下肖琴的意见。',
      '还有三位没有表态：肖琴、居民p8、居民p9。请现在选一下。',
    ]);
  });

  it('C5 a round is opened with its version, and its result said in words', () => {
    expect(first(roundRuns())).toBe('请大家对“文明公约”第1稿表个态，这还不是表决。');
    expect(first(roundClosed(answer(answer(roundRuns(), 'p1', 5), 'p2', 2), 7))).toContain(
      '还有一位放心不下',
    );
    const two = answer(answer(roundRuns(), 'p1', 5), 'p2', 3);
    expect(first(roundClosed(two, 7))).toBe('没有人反对，但还有七位没有表态，不能算一致。我们再问一遍。');
    const all = ['p3', 'p6', 'p7', 'p8', 'p9'].reduce((so, id) => answer(so, id, 4), two);
    expect(first(roundClosed(answer(answer(all, 'p4', 4, desk), 'p5', 4, desk), 0))).toContain(
      '还有没有人反对',
    );
  });
});

describe('situations', () => {
  it.each(Object.entries(situations))('%s asks for the same names in both languages', (_, { zh, en }) => {
    const names = (text: string) => new Set(text.match(/\{\{\w+\}\}/g));
    expect(names(en)).toEqual(names(zh));
  });
});
