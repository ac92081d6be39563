import { CorrectionId, DissentId } from '@yishi/core';
import {
  chair,
  entryId,
  meetingIn,
  member,
  openMeeting,
  personId,
  pollDraft,
  pollId,
  recorder,
  residents,
  taskId,
} from '@yishi/core/testing';
import { describe, expect, it } from 'vitest';
import { asking, giving, views } from './testing/at-the-floor.ts';
import { minutesOf } from './testing/minutes-of.ts';

describe('tasks, dissents and corrections in the minutes', () => {
  it('K2 say what a task still lacks, and K1 keep one that was dropped with its reason', () => {
    const task = (id: string, other: object) => ({
      type: 'AssignTask' as const,
      task: { id: taskId(id), what: `事${id}`, responsible: null, due: null, from: null, ...other },
    });
    const scene = openMeeting({ people: residents(3) })
      .after(task('1', {}), recorder)
      .after(task('2', { responsible: { person: null, name: '物业' } }), recorder)
      .after(task('3', { due: '2027-01-08' }), recorder)
      .after({ type: 'DropTask', task: taskId('3'), reason: '已有别的办法' }, recorder);
    const minutes = minutesOf(scene);
    expect(minutes.tasks.map(({ who, due, missing, dropped }) => [who, due, missing, dropped])).toEqual([
      [null, null, '尚未确定负责人和期限', null],
      ['物业', null, '尚未确定期限', null],
      [null, '2027年1月8日', null, '取消。理由：已有别的办法。'],
    ]);
    expect(minutes.summary.tasks).toEqual(['事1。尚未确定负责人和期限。', '事2。尚未确定期限。']);
  });

  it('C7 keep a dissent that nobody has answered yet', () => {
    const counted = meetingIn('deciding', { people: residents(3) })
      .after({ type: 'DraftPoll', draft: pollDraft('q1') })
      .after({ type: 'ReadyPoll', poll: pollId('q1') })
      .after({ type: 'OpenPoll', poll: pollId('q1') })
      .after({ type: 'ClosePoll', poll: pollId('q1'), seenMissing: 3 })
      .after(
        {
          type: 'RecordDissent',
          dissent: DissentId.parse('d1'),
          subject: { about: 'poll', poll: pollId('q1') },
          person: personId('p1'),
          reason: '没有看到预算',
          condition: null,
        },
        recorder,
      );
    expect(minutesOf(counted).dissents).toEqual([
      {
        name: '张爱华（居民代表，现场）',
        subject: '对“议题q1”提出不同意见',
        reason: '没有看到预算',
        condition: null,
        answered: false,
        answer: '尚未答复',
        task: null,
        helper: '由陈曦帮办',
      },
    ]);
  });

  it('R-2 put a correction beside what it corrects', () => {
    const spoken = views()
      .after(asking('e1', 'p1'), member('p1'))
      .after(giving('e1'))
      .after({ type: 'EndSpeech', entry: entryId('e1') })
      .after({ type: 'CloseMeeting', reason: '测试' }, chair)
      .after({ type: 'OpenRecord', texts: { notes: [], minutes: [] } }, recorder);
    const corrected = spoken
      .after(
        {
          type: 'CorrectRecord',
          correction: CorrectionId.parse('c1'),
          target: { part: 'speech', ref: 'e1' },
          was: '刘铁生',
          now: '王桂芳',
        },
        recorder,
      )
      .after(
        {
          type: 'CorrectRecord',
          correction: CorrectionId.parse('c2'),
          target: { part: 'other', ref: null },
          was: '三楼',
          now: '二楼',
        },
        recorder,
      );
    expect(minutesOf(corrected).corrections).toEqual([
      { time: '19:00', part: '发言（19:00，张爱华）', was: '刘铁生', now: '王桂芳', by: '陈曦' },
      { time: '19:00', part: '其他', was: '三楼', now: '二楼', by: '陈曦' },
    ]);
  });
});
