import { describe, expect, it } from 'vitest';
import { DissentId } from '../ids.ts';
import type { MeetingCommand } from '../meeting-command.ts';
import { scales } from '../scales.ts';
import {
  chair,
  desk,
  meetingIn,
  member,
  personId,
  pollDraft,
  pollId,
  recorder,
  residents,
  roundId,
  type Scene,
  statementId,
  taskId,
} from '../testing/index.ts';
import type { Outcome } from './commands.ts';
import { bandsOf, roundShows } from './result.ts';
import type { Round } from './state.ts';

const t1 = statementId('t1');
const first = ['只在北广场，七点到八点半'];
const winter = ['只在北广场，冬季八点一刻结束'];

const putting = (scale: Round['scale'] = 'fistToFive', paragraphs = first): MeetingCommand => ({
  type: 'PutStatement',
  statement: t1,
  title: '广场舞公约',
  paragraphs,
  item: null,
  scale,
});
const amending = (seen: number, paragraphs = winter): MeetingCommand => ({
  type: 'AmendStatement',
  statement: t1,
  seen,
  paragraphs,
  why: '冬天黑得早',
});
const asking = (seen: number, round = 'r1'): MeetingCommand => ({
  type: 'OpenRound',
  statement: t1,
  round: roundId(round),
  seen,
});
const saying = (
  person: string,
  level: number,
  reason: string | null = null,
  round = 'r1',
): MeetingCommand => ({
  type: 'AnswerRound',
  statement: t1,
  round: roundId(round),
  person: personId(person),
  level,
  reason,
});
const ending = (seenMissing: number, round = 'r1'): MeetingCommand => ({
  type: 'CloseRound',
  statement: t1,
  round: roundId(round),
  seenMissing,
});
const concluding = (outcome: Outcome, seen = 1): MeetingCommand => ({
  type: 'ConcludeStatement',
  statement: t1,
  seen,
  outcome,
  poll: null,
});

const speaker = (n: number) => (n % 5 === 0 ? desk : member(`p${n}`));
const met = (count = 4, scale: Round['scale'] = 'fistToFive'): Scene =>
  meetingIn('views', { people: residents(count) }).after(putting(scale));

/** A round in which `p1`, `p2` … take these levels, with a reason where the scale asks for one, and which is closed. */
const held = (
  scene: Scene,
  levels: readonly number[],
  round = 'r1',
  scale: Round['scale'] = 'fistToFive',
): Scene => {
  const version = scene.state.consensus.statements[t1]?.versions.length ?? 1;
  const open = scene.after(asking(version, round));
  const reason = (level: number) =>
    scales[scale].find((s) => s.level === level)?.needsReason ? '怕影响孩子学习' : null;
  return levels
    .reduce((s, level, i) => s.after(saying(`p${i + 1}`, level, reason(level), round), speaker(i + 1)), open)
    .after(ending(1000, round));
};
const lastRound = ({ state }: Scene): Round => {
  const round = state.consensus.statements[t1]?.rounds.at(-1);
  if (round === undefined) throw new Error('no round was held');
  return round;
};

describe('a statement', () => {
  it('C1 versions count up and keep their words', () => {
    const twice = met()
      .after(amending(1))
      .after(amending(2, ['另一稿']));
    expect(twice.state.consensus.statements[t1]?.versions.map((v) => [v.version, v.paragraphs])).toEqual([
      [1, first],
      [2, winter],
      [3, ['另一稿']],
    ]);
    met().when(putting()).thenRefused({ code: 'AlreadyExists' });
  });

  it('C6 amending carries the version that was seen; the same words change nothing', () => {
    met()
      .after(amending(1))
      .when(amending(1, ['迟到的一稿']))
      .thenRefused({ code: 'VersionMoved', version: 2 });
    met().when(amending(1, first)).thenNothing();
  });

  it('C2 while a round is open the text is not amended, and no second round is opened', () => {
    const open = met().after(asking(1));
    open.when(amending(1)).thenRefused({ code: 'RoundStillOpen' });
    open.when(asking(1, 'r2')).thenRefused({ code: 'RoundStillOpen' });
    open.when(concluding('notAgreed')).thenRefused({ code: 'RoundStillOpen' });
  });

  it('C2 a round is about the current version', () => {
    met().after(amending(1)).when(asking(1)).thenRefused({ code: 'VersionMoved', version: 2 });
  });

  it('P11 no round beside a ballot', () => {
    met()
      .after({ type: 'DraftPoll', draft: pollDraft('q1') })
      .after({ type: 'ReadyPoll', poll: pollId('q1') })
      .after({ type: 'OpenPoll', poll: pollId('q1') })
      .when(asking(1))
      .thenRefused({ code: 'AnotherPollOpen' });
  });

  it('C9 what is concluded is not amended, asked about or concluded again', () => {
    const done = met().after(concluding('notAgreed'));
    for (const command of [amending(1), asking(1), concluding('voteInstead')])
      done.when(command).thenRefused({ code: 'AlreadyConcluded' });
  });
});

describe('a round', () => {
  it('C8 asks the voters who are present', () => {
    const left = met()
      .after({ type: 'CheckOut', person: personId('p2') }, member('p2'))
      .after({ type: 'RecusePerson', person: personId('p3'), reason: '利害关系' });
    expect(lastRound(left.after(asking(1))).asked.map((a) => a.person)).toEqual(['p1', 'p4']);
    left.after(asking(1)).when(saying('p3', 4), member('p3')).thenRefused({ code: 'NotAnElector' });
  });

  it('C3 a level that asks for a reason is refused without one', () => {
    const open = met().after(asking(1));
    open.when(saying('p1', 2), member('p1')).thenRefused({ code: 'ReasonRequired', level: 2 });
    open.when(saying('p1', 2, '太晚'), member('p1')).then({
      type: 'RoundAnswered',
      statement: t1,
      round: roundId('r1'),
      person: personId('p1'),
      channel: 'room',
      helper: null,
      position: { level: 2, reason: '太晚' },
    });
    open.when(saying('p1', 6), member('p1')).thenRefused({ code: 'ChoiceInvalid', min: 0, max: 5 });
  });

  it('C4 the last position before the close counts; none after it', () => {
    const closed = met()
      .after(asking(1))
      .after(saying('p1', 5), member('p1'))
      .after(saying('p1', 3), member('p1'))
      .after(ending(3));
    expect(lastRound(closed).levels).toEqual({ 5: 0, 4: 0, 3: 1, 2: 0, 1: 0, 0: 0 });
    closed.when(saying('p2', 5), member('p2')).thenRefused({ code: 'RoundNotOpen' });
  });

  it('C4 a position that is taken back does not count', () => {
    const taken = met()
      .after(asking(1))
      .after(saying('p1', 5), member('p1'))
      .after(
        { type: 'WithdrawPosition', statement: t1, round: roundId('r1'), person: personId('p1') },
        member('p1'),
      );
    expect(lastRound(taken).answers).toEqual({ answered: {}, choices: {} });
  });

  it('P9 more missing than the chair saw refuses the close', () => {
    met().after(asking(1)).when(ending(3)).thenRefused({ code: 'MissingElectors', missing: 4 });
  });

  it('T4 a position that the desk enters carries its name', () => {
    const open = met(5).after(asking(1)).after(saying('p5', 4), desk);
    expect(lastRound(open).answers.answered[personId('p5')]?.helper).toBe('彭桂兰');
  });
});

describe('what a round shows', () => {
  const fee = (levels: readonly number[]) => lastRound(held(met(12), levels));

  it('C5 the fee at once: nine of twelve below three is no agreement', () => {
    const round = fee([0, 0, 1, 1, 2, 2, 3, 3, 1, 0, 2, 4]);
    expect(bandsOf(round, round.levels ?? {})).toEqual({ support: 3, reservation: 0, doubt: 6, block: 3 });
    expect(roundShows(round)).toBe('none');
  });

  it('C5 the fee in stages: one below three, then none', () => {
    const once = held(met(12), [3, 3, 4, 3, 2, 4, 3, 5, 3, 3, 4, 3]);
    expect(roundShows(lastRound(once))).toBe('none');
    const again = held(once.after(amending(1, ['先修灯再涨价'])), [3, 3, 4, 3, 3, 4, 3, 5, 3, 3, 4, 3], 'r2');
    expect(roundShows(lastRound(again))).toBe('consensus');
  });

  it('C5 the dancing: twelve of fifteen carry it, two at two and one at one do not; the second round all do', () => {
    const once = held(met(15), [5, 5, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 2, 2, 1]);
    expect(roundShows(lastRound(once))).toBe('none');
    once.when(concluding('consensus')).thenRefused({ code: 'NotReached', result: 'none' });
    const again = held(once.after(amending(1)), [5, 5, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3], 'r2');
    again
      .when(concluding('consensus', 2))
      .then({ type: 'StatementConcluded', statement: t1, version: 2, outcome: 'consensus', poll: null });
  });

  it('C5 a round on an older version shows nothing of the new words', () => {
    held(met(), [5, 5, 5, 5])
      .after(amending(1))
      .when(concluding('consensus', 2))
      .thenRefused({ code: 'NotReached', result: 'none' });
  });

  it('C5 a round that is still open shows nothing yet', () => {
    expect(roundShows(lastRound(met().after(asking(1)).after(saying('p1', 5), member('p1'))))).toBe('none');
  });

  it('C5 a round nobody answered is no agreement', () => {
    met()
      .after(asking(1))
      .after(ending(4))
      .when(concluding('consensus'))
      .thenRefused({ code: 'NotReached', result: 'none' });
  });

  it('C5 with reservations nobody doubts; it is not called consensus', () => {
    const reserved = held(met(4, 'gradients'), [8, 7, 6, 5], 'r1', 'gradients');
    expect(roundShows(lastRound(reserved))).toBe('consensusWithReservations');
    reserved
      .when(concluding('consensus'))
      .thenRefused({ code: 'NotReached', result: 'consensusWithReservations' });
    expect(
      reserved.after(concluding('consensusWithReservations')).state.consensus.statements[t1]?.conclusion
        ?.outcome,
    ).toBe('consensusWithReservations');
  });

  it('C5 consent holds until somebody objects with a reason', () => {
    expect(roundShows(lastRound(held(met(4, 'consent'), [1, 1, 1, 1], 'r1', 'consent')))).toBe('consensus');
    expect(roundShows(lastRound(held(met(4, 'consent'), [1, 1, 1, 0], 'r1', 'consent')))).toBe('none');
  });
});

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
