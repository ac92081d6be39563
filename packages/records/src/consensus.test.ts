import { describe, expect, it } from 'vitest';
import { closed, toldIn } from './testing/held-scenario.ts';
import { headWords, minutesOf } from './testing/minutes-of.ts';

const danceNoise = closed(toldIn('S05'));

describe('the minutes of a meeting on dance noise that came to agree (S05)', () => {
  const minutes = minutesOf(danceNoise);
  const [covenant] = minutes.statements;

  it('C1 keep both versions with their words and why the second was made', () => {
    expect(covenant?.versions.map(({ version, why }) => [version, why])).toEqual([
      [1, null],
      [2, '照顾早睡的孩子和老人：冬季20:15结束。'],
    ]);
    expect(covenant?.versions[0]?.paragraphs[1]).toBe('二、早上7:30到8:30，晚上19:00到20:30。');
    expect(covenant?.versions[1]?.paragraphs[1]).toContain('冬季（11月到次年2月）20:15结束');
  });

  it('show each round in words and numbers, with the reason of everybody who gave one', () => {
    const [first, second] = covenant?.rounds ?? [];
    expect(first?.words).toBe('第 1 稿表态（五指表决）：应答 15 人，实答 15 人。尚有顾虑，需再协商。');
    expect(first?.counts.map(({ label, count }) => `${label} ${count}`)).toEqual([
      '完全支持 2',
      '支持 7',
      '可以接受 3',
      '有保留 2',
      '不太同意 1',
      '反对 0',
    ]);
    expect(first?.reasons).toContainEqual({
      name: '张爱华',
      level: '有保留',
      reason: '冬天窗户关着也听得见，我八点多就要睡了。',
      helper: '由彭桂兰帮办',
    });
    expect(first?.reasons).toHaveLength(3);
    expect(second?.words).toBe('第 2 稿表态（五指表决）：应答 15 人，实答 15 人。均可接受。');
    expect(second?.reasons).toEqual([]);
  });

  it('C5 conclude with the version that was agreed, whose words the summary repeats', () => {
    expect(covenant).toMatchObject({ outcome: 'consensus', outcomeWords: '第 2 稿：达成共识' });
    expect(minutes.summary.agreed).toEqual([
      {
        title: '枫林里广场舞邻里公约',
        paragraphs: covenant?.versions[1]?.paragraphs,
        words: '经 2 轮表态，第 2 稿达成共识。',
      },
    ]);
    expect(minutes.summary.effects).toEqual(['协商意见，不直接产生法律效力。']);
  });

  it('count who is on the telephone', () => {
    expect(headWords(minutes, '出席')).toBe(
      '应到 18 人，实到 18 人（现场 14 人，其中帮办 1 人；线上 3 人；电话 1 人）',
    );
  });

  it('show the public the counts of a round and nobody’s reason', () => {
    const [forPublic] = minutesOf(danceNoise, { audience: { kind: 'public' } }).statements;
    expect(forPublic?.rounds[0]?.counts.map(({ count }) => count)).toEqual([2, 7, 3, 2, 1, 0]);
    expect(forPublic?.rounds[0]?.reasons).toEqual([]);
  });
});

describe('the minutes of a meeting that shared out a fund (S08)', () => {
  const minutes = minutesOf(closed(toldIn('S08')));

  it('hold each project against the line, the most supported first', () => {
    const [agreement] = minutes.results;
    expect(agreement?.rule).toBe(
      '到会表决人 15 人。每一项须到会表决人的百分之六十以上赞成，即至少 9 票。至少 10 人投票方为有效。',
    );
    expect(agreement).toMatchObject({ outcome: 'opinion', outcomeWords: '意见汇总', needed: null });
    expect(agreement?.counts.map(({ label, words }) => [label, words])).toEqual([
      ['楼道灯（3.6万元）', '14 票，达到'],
      ['无障碍坡道和扶手（4.8万元）', '13 票，达到'],
      ['急救培训（1.2万元）', '13 票，达到'],
      ['更换井盖（4.1万元）', '12 票，达到'],
      ['食堂餐桌（2.2万元）', '11 票，达到'],
      ['电动车充电棚（4万元）', '10 票，达到'],
      ['阅览室（3万元）', '9 票，达到'],
      ['节日演出（3.5万元）', '6 票，未达到'],
      ['广场舞音响（1.8万元）', '5 票，未达到'],
    ]);
  });

  it('give scores with their average', () => {
    expect(minutes.results[1]?.rule).toBe('每一项打 1 至 5 分，按平均分比较。');
    expect(minutes.results[1]?.counts[0]).toMatchObject({ count: 69, words: '69 分，平均 4.6 分' });
  });

  it('name who chose a project in one line, and who gave it how many points in one line', () => {
    const [agreement, scores] = minutes.results;
    const lights = agreement?.answers.find(({ answer }) => answer.startsWith('楼道灯'));
    expect(lights?.names).toHaveLength(14);
    expect(agreement?.answers.length).toBeLessThanOrEqual(10);
    expect(scores?.answers).toHaveLength(9);
    expect(scores?.answers[0]?.names).toHaveLength(15);
    expect(scores?.answers[0]?.names[0]).toMatch(/^\S+ [1-5]$/);
  });

  it('sum up the list that was agreed and the views it rests on, with one effect', () => {
    expect(minutes.summary.agreed.map(({ title }) => title)).toEqual(['2026年惠民资金资助名单']);
    expect(minutes.summary.opinions[0]?.paragraphs[0]).toBe('楼道灯（3.6万元）：14 票，达到');
    expect(minutes.summary.effects).toEqual(['协商决议，报街道备案后实施。']);
  });
});
