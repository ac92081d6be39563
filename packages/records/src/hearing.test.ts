import { chair, desk, member, personId, recorder } from '@yishi/core/testing';
import { describe, expect, it } from 'vitest';
import { recordOpened, toldIn } from './testing/held-scenario.ts';
import { headWords, minutesOf } from './testing/minutes-of.ts';

const record = recordOpened(toldIn('S01'));
const minutes = minutesOf(record);

describe('the minutes of a hearing on cameras (S01)', () => {
  it('stand under the community, the number and a title that names topic and kind', () => {
    expect(minutes).toMatchObject({
      issuer: '清溪街道枫林里社区',
      number: '枫社听〔2026〕1号',
      title: '“七个老旧小区安装监控”听证协商会会议记录',
      status: 'signing',
      statusWords: '正在核对签字',
      practice: null,
      date: '2026年3月12日',
    });
  });

  it('say in the head when and where, who held which duty, and who was there how', () => {
    expect(headWords(minutes, '时间')).toMatch(/^2026年3月12日\(周四\) 19:01 至 19:\d\d$/);
    expect(headWords(minutes, '地点')).toBe('街道文化站报告厅，同步线上会场');
    expect(headWords(minutes, '主持人')).toBe('邓雨（邻聚社工中心）');
    expect(headWords(minutes, '出席')).toBe(
      '应到 34 人，实到 32 人（现场 27 人，其中帮办 2 人；线上 5 人），请假 2 人',
    );
    expect(headWords(minutes, '出席人员')).toContain('楼栋长：王桂芳、刘铁生、易小红');
    expect(headWords(minutes, '帮办')).toBe('刘铁生（由彭桂兰帮办）、张爱华（由彭桂兰帮办）');
    expect(headWords(minutes, '请假')).toBe('何秀兰（住院）、柳叶青（在外地开会）');
    expect(headWords(minutes, '缺席')).toBeUndefined();
    expect(headWords(minutes, '法定人数')).toBe('表决人应到 19 人，实到 17 人；至少 13 人，达到');
    expect(headWords(minutes, '回避')).toBe('无人回避');
  });

  it('V4 say why somebody is excused to staff and to that person alone', () => {
    const forPublic = minutesOf(record, { audience: { kind: 'public' } });
    expect(headWords(forPublic, '请假')).toBe('何秀兰、柳叶青');
    const forOne = minutesOf(record, { audience: { kind: 'member', person: personId('he-xiulan') } });
    expect(headWords(forOne, '请假')).toBe('何秀兰（住院）、柳叶青');
  });

  it('tell the course in a paragraph, each phase and speech in a row, and what the recorder wrote', () => {
    const { account, phases, talk, speeches, texts } = minutes.course;
    expect(account.slice(0, 2)).toEqual(['会议由邓雨主持。', '唐军介绍情况。']);
    expect(account).toContain('其中提问 3 次。');
    expect(account).toContain('未发言的表决人：刘铁生、徐伟、林岚、谭国强。');
    expect(account).toContain('表决 3 项。');
    expect(phases[0]).toEqual({ name: '开场', planned: '5 分钟', held: '19:01–19:02' });
    expect(talk[0]).toMatchObject({ category: '居民代表', speeches: 17 });
    expect(speeches.find(({ speaker }) => speaker === '龚志强')).toMatchObject({
      item: '安装方案',
      kind: '发言',
      stance: '反对',
      channel: '现场',
      helper: null,
      duration: '46 秒',
    });
    expect(speeches.find(({ speaker }) => speaker === '张爱华')?.helper).toBe('由彭桂兰帮办');
    expect(texts.map(({ title }) => title)).toEqual(minutes.agenda.map(({ title }) => title));
  });

  it.each([
    ['建设方案', 15, 1, 1],
    ['居民分担部分', 14, 2, 1],
    ['隐私和查看规定', 13, 3, 1],
  ])('P7 show of %s the words, the rule in words and %i to %i with %i abstentions', (title, ...counts) => {
    const card = minutes.results.find((result) => result.title === title);
    expect(card).toMatchObject({ outcome: 'passed', outcomeWords: '通过', needed: 12, present: 17 });
    expect(card?.counts.map(({ count }) => count)).toEqual(counts);
    expect(card?.counts.map(({ tone }) => tone)).toEqual(['for', 'against', 'abstain']);
    expect(card?.rule).toBe(
      `到会表决人 17 人。须到会表决人的三分之二以上赞成，即至少 12 票；得 ${counts[0]} 票。至少 13 人投票方为有效。`,
    );
    expect(card?.electorate).toBe('应投 17 人（现场 12 人，其中帮办 2 人；线上 5 人），实投 17 人。');
    expect(card?.effectWords).toBe('协商意见，不直接产生法律效力');
    expect(card?.answers.map(({ answer, names }) => [answer, names.length])).toEqual([
      ['赞成', counts[0]],
      ['反对', counts[1]],
      ['弃权', counts[2]],
    ]);
  });

  it('T4 mark the answer that the desk gave for somebody', () => {
    const [inFavour, against] = minutes.results[0]?.answers ?? [];
    expect(inFavour?.names).toContain('刘铁生（由彭桂兰帮办）');
    expect(against).toEqual({ answer: '反对', names: ['龚志强'] });
  });

  it('C7 keep a dissent with its reason, its condition, the answer and the task that follows', () => {
    expect(minutes.dissents[1]).toEqual({
      name: '龚志强（居民代表，现场）',
      subject: '对“隐私和查看规定”投反对票',
      reason: '我住一楼，摄像头正对单元门，进进出出都被看着。',
      condition: '摄像头不正对单元门。',
      answered: true,
      answer: '采纳。安装前由居民参加逐个核对角度，十天内完成。',
      task: '会同居民逐个核对摄像头角度',
      helper: null,
    });
    expect(minutes.dissents[0]?.answer).toMatch(/^未采纳。/);
    expect(minutes.unexplained).toBe(
      '其余反对票（“建设方案”1 票、“居民分担部分”1 票、“隐私和查看规定”2 票）的投票人未要求记录理由。',
    );
  });

  it('sum up what was decided, on what condition, who does what by when, and what it means in law', () => {
    const { agreed, notAgreed, opinions, conditions, tasks, effects } = minutes.summary;
    expect(agreed[1]).toEqual({
      title: '居民分担部分',
      paragraphs: ['同意居民出资25万元，其余75万元由驻区单位出资；低收入家庭免交。'],
      words: '赞成 14 票，反对 2 票，弃权 1 票，表决通过。',
    });
    expect([agreed.length, notAgreed, opinions]).toEqual([3, [], []]);
    expect(conditions).toEqual([
      '龚志强提出：摄像头不正对单元门。会议采纳，答复：安装前由居民参加逐个核对角度，十天内完成。',
    ]);
    expect(tasks[0]).toBe('会同居民逐个核对摄像头角度。何平（第3网格）负责，2026年3月22日前完成。');
    expect(effects).toEqual(['协商意见，不直接产生法律效力。']);
  });

  it('R-4 list signatures given, refused with the reason, and missing by name', () => {
    const signed = record
      .after({ type: 'SignRecord', person: personId('zhou-min') }, member('zhou-min'))
      .after({ type: 'SignRecord', person: personId('liu-tiesheng') }, desk)
      .after({ type: 'RefuseToSign', person: personId('cao-liang'), reason: '发言时间太短。' }, recorder);
    const { signatures, signing } = minutesOf(signed);
    const of = (name: string) => signatures.find((row) => row.name === name);
    expect(of('周敏')).toMatchObject({ duty: '召集人', state: 'signed' });
    expect(of('周敏')?.words).toMatch(/^19:\d\d 手机签字$/);
    expect(of('刘铁生')?.words).toMatch(/^19:\d\d 现场签字，由彭桂兰帮办$/);
    expect(of('曹亮')).toMatchObject({ state: 'refused' });
    expect(of('曹亮')?.words).toMatch(/^19:\d\d 不签字，由陈曦注明。理由：发言时间太短。$/);
    expect(of('彭桂兰')).toEqual({
      name: '彭桂兰',
      duty: '监督员、监票人',
      state: 'missing',
      words: '尚未签字',
    });
    expect(signing).toMatch(/^应签字 32 人，已签字 2 人。不签字 1 人，理由已注明。尚未签字 29 人：邓雨、/);
  });

  it('give the day with the time of what happened on another day', () => {
    const nextDay = record
      .later(14 * 3_600_000)
      .after({ type: 'SignRecord', person: personId('zhou-min') }, member('zhou-min'));
    const row = minutesOf(nextDay).signatures.find(({ name }) => name === '周敏');
    expect(row?.words).toMatch(/^3月13日\(周五\) 09:\d\d 手机签字$/);
  });

  it('read in English throughout when told in English', () => {
    const english = minutesOf(recordOpened(toldIn('S01', 'en')), { language: 'en' });
    const text = JSON.stringify(english).replaceAll(/邓雨|陈曦|彭桂兰|按会议进度继续/g, '');
    expect(text).not.toMatch(/\p{Script=Han}/u);
    expect(english.results[0]?.rule).toBe(
      'Voters present: 17. Votes in favour must reach two thirds of the voters present: at least 12. In favour: 15. It counts only if at least 13 vote.',
    );
    expect(english.dissents[1]).toMatchObject({
      name: "Gong Zhiqiang (Residents' representative, In the hall)",
      subject: 'voted against “Rule on privacy and access”',
    });
  });

  it('are plain JSON without a place left open, in both languages', () => {
    const english = minutesOf(record, { language: 'en' });
    for (const document of [minutes, english]) {
      expect(JSON.parse(JSON.stringify(document))).toEqual(document);
      expect(JSON.stringify(document)).not.toMatch(/\{\{|undefined|。。/);
    }
  });

  it('are sealed, and dated by the seal', () => {
    const signed = minutesOf(record).signatures.reduce(
      (scene, _, seat) => {
        const person = scene.state.attendance.order.filter(
          (id) => (scene.state.attendance.people[id]?.visits.length ?? 0) > 0,
        )[seat];
        return person === undefined
          ? scene
          : scene.after({ type: 'RefuseToSign', person, reason: '已口头同意' }, recorder);
      },
      record.later(24 * 3_600_000),
    );
    expect(minutesOf(signed.after({ type: 'SealRecord' }, chair))).toMatchObject({
      status: 'sealed',
      statusWords: '已封存',
      date: '2026年3月13日',
    });
  });
});
