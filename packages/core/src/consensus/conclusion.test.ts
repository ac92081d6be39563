import { describe, expect, it } from 'vitest';
import { DissentId } from '../ids.ts';
import {
  chair,
  desk,
  member,
  personId,
  pollDraft,
  pollId,
  recorder,
  type Scene,
  taskId,
} from '../testing/index.ts';
import { t1, first, concluding, met, held } from '../testing/text-in-debate.ts';
import type { MeetingCommand } from '../meeting-command.ts';

describe('after the conclusion', () => {
  const agreed = (): Scene => held(met(), [5, 5, 5, 5]).after(concluding('consensus'));
  const signing: MeetingCommand = { type: 'SignOff', statement: t1, person: personId('p1') };
  const d1 = DissentId.parse('d1');
  const dissenting = (subject: 't1' | 'q1'): MeetingCommand => ({
    type: 'RecordDissent',
    dissent: d1,
    subject: subject === 't1' ? { about: 'statement', statement: t1 } : { about: 'poll', poll: pollId('q1') },
    person: personId('p2'),
    reason: '摄像头对着我家门',
    condition: '调整角度',
  });

  it('C9 who agrees puts their name to it, once; there is nothing to sign where nothing was agreed', () => {
    agreed().after(signing, member('p1')).when(signing, member('p1')).thenNothing();
    met().when(signing, member('p1')).thenRefused({ code: 'NotReached', result: 'open' });
    met()
      .after(concluding('notAgreed'))
      .when(signing, member('p1'))
      .thenRefused({ code: 'NotReached', result: 'notAgreed' });
    agreed().when(signing, desk).thenRefused({ code: 'OwnDevice', channel: 'room' });
  });

  it('C7 a dissent is kept with its reason, condition and the answer, which is given once', () => {
    const kept = agreed().after(dissenting('t1'), member('p2'));
    const answering: MeetingCommand = {
      type: 'AnswerDissent',
      dissent: d1,
      adopted: true,
      text: '十天内和居民一起查角度',
      task: null,
    };
    const answered = kept.after(answering, recorder);
    expect(answered.state.consensus.dissents).toMatchObject([
      {
        person: 'p2',
        helper: null,
        reason: '摄像头对着我家门',
        condition: '调整角度',
        answer: { adopted: true },
      },
    ]);
    answered.when(answering).thenRefused({ code: 'AlreadyAnswered' });
    kept.when(dissenting('t1'), member('p2')).thenRefused({ code: 'AlreadyExists' });
    kept.when({ ...answering, task: taskId('k9') }).thenRefused({ code: 'UnknownTask' });
  });

  it('C7 what is said aloud is noted by staff under their name, whatever device the person has', () => {
    expect(agreed().after(dissenting('t1'), recorder).state.consensus.dissents[0]?.helper).toBe('陈曦');
    agreed().when(dissenting('t1'), member('p1')).thenRefused({ code: 'NotForYou' });
  });

  it('C7 a dissent is about a text that was put or a poll that was counted', () => {
    met().when(dissenting('q1'), member('p2')).thenRefused({ code: 'UnknownPoll' });
    met()
      .after({ type: 'DraftPoll', draft: pollDraft('q1') })
      .when(dissenting('q1'), member('p2'))
      .thenRefused({ code: 'PollStillOpen' });
  });

  it('C6 a vote that decided instead is named only if it is on this text and counted', () => {
    const motion = { title: '公约', paragraphs: first, statement: { id: t1, version: 1 } };
    const q1 = pollId('q1');
    const byVote: MeetingCommand = {
      type: 'ConcludeStatement',
      statement: t1,
      seen: 1,
      outcome: 'voteInstead',
      poll: q1,
    };
    met().when(byVote).thenRefused({ code: 'UnknownPoll' });
    met()
      .after({ type: 'DraftPoll', draft: pollDraft('q1') })
      .when(byVote)
      .thenRefused({ code: 'UnknownPoll' });
    const drafted = met().after({ type: 'DraftPoll', draft: pollDraft('q1', { motion }) });
    drafted.when(byVote).thenRefused({ code: 'PollStillOpen' });
    const counted = drafted
      .after({ type: 'ReadyPoll', poll: q1 })
      .after({ type: 'OpenPoll', poll: q1 })
      .after({ type: 'ClosePoll', poll: q1, seenMissing: 9 });
    counted
      .when(byVote, chair)
      .then({ type: 'StatementConcluded', statement: t1, version: 1, outcome: 'voteInstead', poll: q1 });
  });
});
