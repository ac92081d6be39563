import { type MeetingCommand } from '@yishi/core';
import {
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
  residents,
} from '@yishi/core/testing';
import { describe, expect, it } from 'vitest';
import { asking, giving, views } from './testing/at-the-floor.ts';
import { headWords, minutesOf, procedureWords } from './testing/minutes-of.ts';

const minute = 60_000;

const day = 24 * 60 * minute;

const phaseIdOf = (id: string) => {
  const phase = openMeeting().state.procedure.kind?.phases.find((p) => p.id === id);
  if (phase === undefined) throw new Error(`no phase ${id}`);
  return phase.id;
};

describe('the procedure in the minutes', () => {
  it('Q9 names who was called out of turn, and the reason', () => {
    const scene = views()
      .after(asking('e1', 'p1'), member('p1'))
      .after(asking('e2', 'p2'), member('p2'))
      .after(giving('e2', '她要去接班。'));
    expect(procedureWords(minutesOf(scene))).toContain(
      '主持人请吴磊先发言，未按排队次序。理由：她要去接班。',
    );
  });

  it('lists warnings, time added, an interruption and who was not there when called', () => {
    const scene = views()
      .after(asking('e1', 'p1'), member('p1'))
      .after(asking('e2', 'p2'), member('p2'))
      .after(giving('e1'))
      .after({ type: 'WarnSpeaker', entry: entryId('e1'), ground: 'offTopic', seenWarnings: 0 })
      .after({ type: 'ExtendSpeech', entry: entryId('e1'), addedMs: minute })
      .after({ type: 'PauseSpeech', entry: entryId('e1') })
      .after({ type: 'ResumeSpeech', entry: entryId('e1') })
      .after({ type: 'EndSpeech', entry: entryId('e1') })
      .after({ type: 'MarkAbsent', entry: entryId('e2') });
    expect(procedureWords(minutesOf(scene)).slice(-5)).toEqual([
      '主持人提醒张爱华：跑题。',
      '张爱华的发言延长 1 分钟。',
      '张爱华的发言中断，保留剩余时间。',
      '张爱华继续发言。',
      '请吴磊发言，本人不在。',
    ]);
  });

  it('H2 says which check was passed over and why, H1 what was out of order', () => {
    const scene = openMeeting({ people: residents(3) }).after({
      type: 'StartPhase',
      phase: phaseIdOf('deciding'),
      seen: phaseIdOf('opening'),
      reason: '时间不够',
    });
    expect(procedureWords(minutesOf(scene))).toContain('转入“表决”，未按规定程序。理由：时间不够。');
    const undecided = scene
      .after({ type: 'DraftPoll', draft: pollDraft('q1') })
      .after({ type: 'ReadyPoll', poll: pollId('q1') })
      .after({
        type: 'StartPhase',
        phase: phaseIdOf('closing'),
        seen: phaseIdOf('deciding'),
        reason: '改日再议',
      });
    expect(procedureWords(minutesOf(undecided))).toContain(
      '转入“结束”时有事项尚无结论，主持人决定继续。理由：改日再议。',
    );
    expect(procedureWords(minutesOf(undecided, { language: 'en' }))).toContain(
      'The chair went on to “Close” although something had no result yet. Reason: 改日再议.',
    );
  });

  it('M6 records a meeting that could not open, with the numbers and the new day', () => {
    const people = residents(6);
    const missed = draftedMeeting({ people })
      .after({ type: 'OpenCheckIn' })
      .after({ type: 'CheckIn', person: personId('p1'), channel: 'room', identity: 'code' }, member('p1'));
    const scene = missed.after({ type: 'RecordNoQuorum', rescheduledFor: missed.at + 7 * day });
    const minutes = minutesOf(scene);
    expect(procedureWords(minutes)).toEqual([
      '到会表决人 1 人，不足法定人数 4 人，会议未能召开。改于 2026年3月19日(周四) 19:00 召开。',
    ]);
    expect(headWords(minutes, '法定人数')).toBe('表决人应到 6 人，实到 1 人；至少 4 人，未达到');
    expect(headWords(minutes, '时间')).toBe('2026年3月12日(周四) 19:00（计划）');
  });

  it('gives both sittings of a meeting that was adjourned, with its recess and the quorum of each', () => {
    const first = openMeeting({ people: residents(3) })
      .later(20 * minute)
      .after({ type: 'CallRecess', plannedMs: null, reason: null })
      .later(10 * minute)
      .after({ type: 'ResumeSession' })
      .after({ type: 'AdjournMeeting', reason: '时间已晚', until: null });
    const again = ['p1', 'p2'].reduce(
      (scene, id) =>
        scene.after({ type: 'CheckIn', person: personId(id), channel: 'room', identity: 'code' }, member(id)),
      first.later(day).after({ type: 'OpenCheckIn' }),
    );
    const second = again
      .after({ type: 'OpenSession' })
      .later(minute)
      .after({ type: 'CloseMeeting', reason: '时间到' });
    const minutes = minutesOf(second);
    expect(headWords(minutes, '时间')).toBe(
      '2026年3月12日(周四) 19:00 至 19:30；2026年3月13日(周五) 19:30 至 19:31，其间休息 10 分钟',
    );
    expect(headWords(minutes, '法定人数')).toBe(
      '2026年3月12日(周四) 表决人应到 3 人，实到 3 人；至少 2 人，达到；2026年3月13日(周五) 表决人应到 3 人，实到 2 人；至少 2 人，达到',
    );
    expect(minutes.procedure.slice(1).map(({ time, words }) => `${time} ${words}`)).toEqual([
      '19:20 休息。',
      '19:30 继续开会。',
      '19:30 休会，择日再开。理由：时间已晚。',
      '3月13日(周五) 19:30 开会。到会表决人 2 人，达到法定人数 2 人。',
      '3月13日(周五) 19:31 散会时有环节未进行，主持人决定结束会议。理由：时间到。',
    ]);
  });

  it('M11 says what was undone when the chair closed the meeting, and the reason', () => {
    const scene = meetingIn('deciding', { people: residents(3) }).after({
      type: 'CloseMeeting',
      reason: '场地到点，余下的下次再议。',
    });
    expect(procedureWords(minutesOf(scene)).at(-1)).toBe(
      '散会时有环节未进行，主持人决定结束会议。理由：场地到点，余下的下次再议。',
    );
  });

  it('notes who came, left or was recused while the meeting sat, and nobody before it', () => {
    const leaving: MeetingCommand = { type: 'CheckOut', person: personId('p1') };
    const coming: MeetingCommand = {
      type: 'CheckIn',
      person: personId('p1'),
      channel: 'room',
      identity: 'code',
    };
    const scene = gatheredMeeting({ people: residents(4) })
      .after(leaving, member('p1'))
      .after({ type: 'OpenSession' })
      .after(coming, member('p1'))
      .after(leaving, member('p1'))
      .after(coming, member('p1'))
      .after({ type: 'SwitchChannel', person: personId('p1'), channel: 'remote' }, member('p1'))
      .after({ type: 'RecusePerson', person: personId('p2'), reason: '是施工单位的人' })
      .after({ type: 'CloseMeeting', reason: '测试' });
    const minutes = minutesOf(scene);
    expect(procedureWords(minutes).slice(1, -1)).toEqual([
      '张爱华回到会议。',
      '张爱华离会。',
      '张爱华回到会议。',
      '张爱华改为线上参加。',
      '吴磊回避。理由：是施工单位的人。',
    ]);
    expect(headWords(minutes, '回避')).toBe('吴磊（是施工单位的人）');
    expect(headWords(minutes, '法定人数')).toBe('表决人应到 4 人，实到 3 人；至少 3 人，达到');
  });

  it('T6 counts walk-ins among those who came, not among those expected', () => {
    const scene = gatheredMeeting({ people: residents(3) })
      .after({
        type: 'AdmitWalkIn',
        details: personDetails('w1', { name: '过路人', votes: false, channel: 'helped' }),
        identity: 'known',
      })
      .after({ type: 'OpenSession' })
      .after({
        type: 'AdmitWalkIn',
        details: personDetails('w2', { name: '新街坊', votes: false, channel: 'helped' }),
        identity: 'known',
      });
    const minutes = minutesOf(scene);
    expect(headWords(minutes, '出席')).toBe(
      '应到 3 人，实到 5 人（现场 5 人，其中帮办 2 人），其中临时到会 2 人',
    );
    expect(procedureWords(minutes)).toContain('新街坊不在名单上，经确认参加会议。');
    expect(procedureWords(minutes)).not.toContain('过路人不在名单上，经确认参加会议。');
  });
});
