import { CorrectionId, DissentId } from '@yishi/core';
import {
  desk,
  member,
  openMeeting,
  personId,
  pollDraft,
  pollId,
  recorder,
  residents,
  type Scene,
  taskId,
} from '@yishi/core/testing';
import type { Language } from '@yishi/i18n';
import { buildMinutes, type MinutesDocument } from '@yishi/records';

const poll = pollId('1');
const dissent = DissentId.parse('d1');
const [wu, huang, cao] = [personId('p2'), personId('p5'), personId('p6')];

/** Six vote, Wu Lei against; somebody without a phone answers at the desk. */
const voted = (scene: Scene): Scene =>
  residents(6)
    .reduce(
      (so, { id: person, channel }) =>
        so.after(
          {
            type: 'AnswerPoll',
            poll,
            person,
            choice: { choice: 'vote', vote: person === wu ? 'against' : 'for' },
          },
          channel === 'helped' ? desk : member(person),
        ),
      scene
        .after({ type: 'DraftPoll', draft: pollDraft('1') })
        .after({ type: 'ReadyPoll', poll })
        .after({ type: 'OpenPoll', poll }),
    )
    .after({ type: 'ClosePoll', poll, seenMissing: 0 })
    .after({ type: 'PublishPoll', poll });

/** A meeting in session that has voted, heard a dissent and given a task without a date. */
export const inSession = (): Scene =>
  voted(openMeeting())
    .after(
      {
        type: 'RecordDissent',
        dissent,
        subject: { about: 'poll', poll },
        person: wu,
        reason: '摄像头正对单元门',
        condition: null,
      },
      member(wu),
    )
    .after({ type: 'AnswerDissent', dissent, adopted: true, text: '逐个核对角度', task: null }, recorder)
    .after(
      {
        type: 'AssignTask',
        task: { id: taskId('t1'), what: '核对角度', responsible: null, due: null, from: null },
      },
      recorder,
    );

/** The same meeting with its record open: corrected once, signed by all but Wu Lei, who refuses, and Cao Liang. */
export const beingSigned = (): Scene => {
  const open = inSession()
    .after({ type: 'CloseMeeting', reason: '测试' })
    .after({ type: 'OpenRecord', texts: { notes: [], minutes: [] } }, recorder)
    .after(
      {
        type: 'CorrectRecord',
        correction: CorrectionId.parse('x1'),
        target: { part: 'minutes', ref: null },
        was: '三十户',
        now: '三十一户',
      },
      recorder,
    );
  return residents(6)
    .filter(({ id }) => id !== wu && id !== cao)
    .reduce(
      (so, { id: person }) =>
        so.after({ type: 'SignRecord', person }, person === huang ? desk : member(person)),
      open,
    )
    .after({ type: 'RefuseToSign', person: wu, reason: '发言时间太短' }, member(wu));
};

/** The same record, sealed. */
export const sealed = (): Scene =>
  beingSigned()
    .after({ type: 'SignRecord', person: cao }, member(cao))
    .after({ type: 'SealRecord' }, recorder);

/** The minutes of a meeting as staff read them. */
export const minutesOf = ({ state, history }: Scene, language: Language = 'zh-CN'): MinutesDocument =>
  buildMinutes({ state, log: history.log, texts: { notes: [], minutes: [] }, language });
