import { describe, expect, it } from 'vitest';
import type { MeetingCommand } from '../meeting-command.ts';
import { chair, overHalfPresent, residents } from '../testing/index.ts';
import {
  q1,
  vote,
  drafting,
  closing,
  publishing,
  annulling,
  gathered,
  opened,
  answered,
  pollOf,
  threeForOneAgainst,
} from '../testing/poll-in-meeting.ts';

describe('counting', () => {
  it('P9 more missing than the chair saw refuses the close, with the number', () => {
    const open = answered(opened(), threeForOneAgainst);
    open.when(closing(0)).thenRefused({ code: 'MissingElectors', missing: 1 });
    const tally = { inFavour: 3, against: 1, abstained: 0, options: {}, levels: {}, answered: 4 };
    open.when(closing(1)).then({
      type: 'PollCounted',
      poll: q1,
      result: { tally, outcome: 'passed', tieDecided: null },
      choices: threeForOneAgainst,
    });
  });

  it('P1 closing what is counted is refused', () => {
    answered(opened(), threeForOneAgainst)
      .after(closing(1))
      .when(closing(9))
      .thenRefused({ code: 'PollAlreadyClosed' });
  });

  it('P7 the chair decides a tie where the rule says so, once, and it is not shown undecided', () => {
    const tied = answered(opened({ rule: { ...overHalfPresent, tie: 'chairDecides' } }, residents(4)), {
      p1: vote('for'),
      p2: vote('for'),
      p3: vote('against'),
      p4: vote('against'),
    }).after(closing(0));
    tied.when(publishing).thenRefused({ code: 'TieUndecided' });
    const decided = tied.after({ type: 'DecideTie', poll: q1, vote: 'for' });
    expect(pollOf(decided)?.result).toMatchObject({ outcome: 'passed', tieDecided: 'for' });
    decided.when({ type: 'DecideTie', poll: q1, vote: 'against' }).thenRefused({ code: 'NotATie' });
    tied
      .after(annulling())
      .when({ type: 'DecideTie', poll: q1, vote: 'for' })
      .thenRefused({ code: 'NotATie' });
    expect(pollOf(decided.after(publishing))?.status).toBe('published');
  });

  it('P7 the chair has no voice where the rule does not give it', () => {
    const even = answered(opened({}, residents(4)), {
      p1: vote('for'),
      p2: vote('for'),
      p3: vote('against'),
      p4: vote('against'),
    }).after(closing(0));
    expect(pollOf(even)?.result?.outcome).toBe('failed');
    even.when({ type: 'DecideTie', poll: q1, vote: 'for' }).thenRefused({ code: 'NotATie' });
  });

  it('P8 visibility is tightened, never loosened, and not after it was shown', () => {
    const tighten = (seen: 'live' | 'atClose' | 'atPublish'): MeetingCommand => ({
      type: 'TightenVisibility',
      poll: q1,
      visibility: { staff: 'live', member: 'live', public: seen },
    });
    const open = opened({ visibility: { staff: 'live', member: 'live', public: 'atClose' } });
    open.when(tighten('live')).thenRefused({ code: 'MayOnlyTighten' });
    open.when(tighten('atClose')).thenNothing();
    expect(pollOf(open.after(tighten('atPublish')))?.visibility.public).toBe('atPublish');
    open.after(closing(5)).after(publishing).when(tighten('atPublish')).thenRefused({ code: 'PollMoved' });
  });

  it('P10 an annulled poll stays on the record with its reason', () => {
    const annulled = answered(opened(), threeForOneAgainst)
      .after(closing(1))
      .after(publishing)
      .after(annulling());
    expect(pollOf(annulled)).toMatchObject({
      status: 'annulled',
      annulment: { reason: '题目有误' },
      result: { outcome: 'passed' },
    });
    annulled.when(annulling()).thenNothing();
    gathered()
      .after(drafting())
      .when(annulling(), chair)
      .thenRefused({
        code: 'WrongPollStatus',
        status: 'draft',
        needed: ['ready', 'open', 'closing', 'counted', 'published'],
      });
  });
});
