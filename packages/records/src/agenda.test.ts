import { itemId, openMeeting, residents } from '@yishi/core/testing';
import { describe, expect, it } from 'vitest';
import { minutesOf } from './testing/minutes-of.ts';

const minute = 60_000;

describe('the agenda in the minutes', () => {
  const items = [
    { id: itemId('i1'), title: '通报情况', presenter: '周敏', plannedMs: 10 * minute },
    { id: itemId('i2'), title: '活动时间', presenter: null, plannedMs: 30 * minute },
  ];

  it('A3 shows what was dealt with and how it ended, what was skipped and why, and the notes', () => {
    const scene = openMeeting({ people: residents(3) })
      .after({ type: 'AdoptAgenda', items })
      .after({ type: 'OpenItem', item: itemId('i1'), seen: null })
      .later(12 * minute)
      .after({ type: 'CloseItem', item: itemId('i1'), conclusion: '情况已通报。' })
      .after({ type: 'SkipItem', item: itemId('i2'), reason: '材料没有到。' });
    const texts = { notes: [{ item: itemId('i1'), paragraphs: ['投诉 12 件'] }], minutes: [] };
    expect(minutesOf(scene, { texts }).agenda).toEqual([
      {
        title: '通报情况',
        presenter: '周敏',
        planned: '10 分钟',
        held: '19:00–19:12',
        outcome: '情况已通报。',
        notes: ['投诉 12 件'],
      },
      {
        title: '活动时间',
        presenter: null,
        planned: '30 分钟',
        held: null,
        outcome: '未议。理由：材料没有到。',
        notes: [],
      },
    ]);
  });

  it('puts the recorder’s text in the order of the items, what belongs to none first', () => {
    const scene = openMeeting({ people: residents(3) }).after({ type: 'AdoptAgenda', items });
    const minutes = [
      { item: itemId('i2'), paragraphs: ['二'] },
      { item: null, paragraphs: ['总'] },
      { item: itemId('i1'), paragraphs: ['一'] },
    ];
    expect(minutesOf(scene, { texts: { notes: [], minutes } }).course.texts).toEqual([
      { title: null, paragraphs: ['总'] },
      { title: '通报情况', paragraphs: ['一'] },
      { title: '活动时间', paragraphs: ['二'] },
    ]);
  });
});
