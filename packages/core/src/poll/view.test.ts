import { describe, expect, it } from 'vitest';
import type { Audience } from '../audience.ts';
import {
  meetingIn,
  member,
  overHalfPresent,
  personId,
  pollDraft,
  pollId,
  residents,
  type Scene,
} from '../testing/index.ts';
import { redactState } from '../views.ts';
import type { SeenFrom } from './choice.ts';
import type { PollDraft } from './commands.ts';
import type { PollEvent } from './events.ts';
import { redactPollEvent } from './view.ts';

const q1 = pollId('q1');
const p1: Audience = { kind: 'member', person: personId('p1') };
const staff: Audience = { kind: 'staff' };
const everybody: Audience = { kind: 'public' };

const votes = { p1: 'for', p2: 'for', p3: 'against', p4: 'against' } as const;
const asVotes = Object.fromEntries(Object.entries(votes).map(([id, vote]) => [id, { choice: 'vote', vote }]));
const own = { p1: asVotes['p1'] };

const seen = (member_: SeenFrom, other: SeenFrom = 'live'): PollDraft['visibility'] => ({
  staff: other,
  member: member_,
  public: other,
});

const answered = (other: Partial<PollDraft>): Scene => {
  const open = meetingIn('deciding', { people: residents(4) })
    .after({
      type: 'DraftPoll',
      draft: pollDraft('q1', { rule: { ...overHalfPresent, tie: 'chairDecides' }, ...other }),
    })
    .after({ type: 'ReadyPoll', poll: q1 })
    .after({ type: 'OpenPoll', poll: q1 });
  return Object.entries(votes).reduce(
    (s, [id, vote]) =>
      s.after(
        { type: 'AnswerPoll', poll: q1, person: personId(id), choice: { choice: 'vote', vote } },
        member(id),
      ),
    open,
  );
};
const counted = (scene: Scene): Scene => scene.after({ type: 'ClosePoll', poll: q1, seenMissing: 0 });
const published = (scene: Scene): Scene =>
  scene.after({ type: 'DecideTie', poll: q1, vote: 'for' }).after({ type: 'PublishPoll', poll: q1 });

/** What this audience knows of the poll: the choices it sees, and whether it knows the result. */
const knows = ({ state }: Scene, audience: Audience) => {
  const poll = redactState(state, audience).poll.polls[q1];
  return { choices: poll?.answers.choices, result: poll?.result?.outcome ?? null };
};
const eventFor = (event: PollEvent, { state }: Scene, audience: Audience) =>
  redactPollEvent(event, state.poll, audience);

describe('who sees the choices, and when', () => {
  it('V2 live: at once', () => {
    expect(knows(answered({ visibility: seen('live') }), p1)).toEqual({ choices: asVotes, result: null });
  });

  it('V2 at the close: their own until it is counted, then everything', () => {
    const open = answered({ visibility: seen('atClose') });
    expect(knows(open, p1)).toEqual({ choices: own, result: null });
    expect(knows(counted(open), p1)).toEqual({ choices: asVotes, result: 'tied' });
  });

  it('V2 when published: their own until then, and no result', () => {
    const open = answered({ visibility: seen('atPublish') });
    expect(knows(counted(open), p1)).toEqual({ choices: own, result: null });
    expect(knows(published(counted(open)), p1)).toEqual({ choices: asVotes, result: 'passed' });
  });

  it('V2 each audience by its own rule: staff live, the public only when published', () => {
    const open = answered({ visibility: { staff: 'live', member: 'atClose', public: 'atPublish' } });
    expect(knows(open, staff).choices).toEqual(asVotes);
    expect(knows(counted(open), everybody)).toEqual({ choices: {}, result: null });
    expect(knows(published(counted(open)), everybody)).toEqual({ choices: asVotes, result: 'passed' });
  });

  it('P13 that somebody answered is open to all', () => {
    const { state } = answered({ visibility: seen('atPublish', 'atPublish') });
    const poll = redactState(state, everybody).poll.polls[q1];
    expect(Object.keys(poll?.answers.answered ?? {})).toEqual(['p1', 'p2', 'p3', 'p4']);
  });

  it('P8 tightening takes away what was seen, but for one’s own', () => {
    const live = answered({ visibility: seen('live') });
    const tightened = live.after({ type: 'TightenVisibility', poll: q1, visibility: seen('atClose') });
    expect(knows(tightened, p1)).toEqual({ choices: own, result: null });
    expect(knows(tightened, everybody).choices).toEqual(asVotes);
  });

  it('P10 an annulled poll shows what was seen of it before, and no more', () => {
    const annulled = counted(answered({ visibility: seen('atPublish', 'atClose') })).after({
      type: 'AnnulPoll',
      poll: q1,
      reason: '题目有误',
    });
    expect(knows(annulled, p1)).toEqual({ choices: own, result: null });
    expect(knows(annulled, everybody).result).toBe('tied');
  });
});

describe('what an audience is sent', () => {
  const hidden = answered({ visibility: seen('atPublish') });
  const answer: PollEvent = {
    type: 'PollAnswered',
    poll: q1,
    person: personId('p2'),
    channel: 'room',
    helper: null,
    choice: { choice: 'vote', vote: 'for' },
  };

  it('V2 somebody’s answer without the choice, one’s own with it', () => {
    expect(eventFor(answer, hidden, p1)).toEqual({ ...answer, choice: null });
    expect(eventFor({ ...answer, person: personId('p1') }, hidden, p1)).toMatchObject({
      choice: answer.choice,
    });
    expect(eventFor(answer, hidden, staff)).toEqual(answer);
  });

  it('V2 that it was counted, without the numbers', () => {
    const event: PollEvent = {
      type: 'PollCounted',
      poll: q1,
      result: counted(hidden).state.poll.polls[q1]?.result ?? null,
      choices: {},
    };
    expect(eventFor(event, counted(hidden), p1)).toEqual({
      type: 'PollCounted',
      poll: q1,
      result: null,
      choices: null,
    });
  });

  it('V2 nothing of a tie that the chair decided: it would tell the result', () => {
    const { log } = published(counted(hidden)).history;
    const tie = log.map((r) => r.event).find((e) => e.type === 'TieDecided');
    if (tie?.type !== 'TieDecided') throw new Error('no tie was decided');
    expect(eventFor(tie, counted(hidden), p1)).toEqual({ type: 'Withheld' });
    expect(eventFor(tie, counted(hidden), staff)).toEqual(tie);
  });

  it('V3 nothing of a draft', () => {
    const draft: PollEvent = { type: 'PollDrafted', draft: pollDraft('q2') };
    expect(eventFor(draft, hidden, p1)).toEqual({ type: 'Withheld' });
    expect(eventFor(draft, hidden, everybody)).toEqual({ type: 'Withheld' });
    expect(eventFor(draft, hidden, staff)).toEqual(draft);
  });
});
