import { type MeetingState, redactState } from '@yishi/core';
import {
  chair,
  desk,
  draftedMeeting,
  entryId,
  gatheredMeeting,
  meetingIn,
  member,
  openMeeting,
  personId,
  phaseId as phase,
  pollDraft,
  pollId,
  roundId,
  type Scene,
  statementId,
} from '@yishi/core/testing';
import { describe, expect, it } from 'vitest';
import { situationOf } from './situation.ts';

const me = personId('p1');
const nothingAside: ReadonlySet<string> = new Set();

/** What the phone of p1 shows, from the view that p1 is sent. */
const seen = ({ state }: { state: MeetingState }, aside = nothingAside) =>
  situationOf(redactState(state, { kind: 'member', person: me }), { me, aside });

const raise = (scene: Scene, id: string, kind: 'speak' | 'pointOfOrder' = 'speak'): Scene =>
  scene.after(
    {
      type: 'RequestFloor',
      entry: entryId(`${kind}-${id}`),
      person: personId(id),
      kind,
      stance: kind === 'speak' ? 'for' : null,
      replyTo: null,
    },
    member(id),
  );

const giveFloor = (scene: Scene, entry: string): Scene =>
  scene.after({
    type: 'GiveFloor',
    entry: entryId(entry),
    seenSpeaking: scene.state.queue.speaking,
    reason: 'now',
  });

const openPoll = (scene: Scene, id = 'a'): Scene =>
  scene
    .after({ type: 'DraftPoll', draft: pollDraft(id) })
    .after({ type: 'ReadyPoll', poll: pollId(id) })
    .after({ type: 'OpenPoll', poll: pollId(id) });

const vote = (scene: Scene, id: string): Scene =>
  scene.after(
    { type: 'AnswerPoll', poll: pollId('a'), person: personId(id), choice: { choice: 'vote', vote: 'for' } },
    member(id),
  );

const openRound = (scene: Scene): Scene =>
  scene
    .after({
      type: 'PutStatement',
      statement: statementId('s'),
      title: 'A text',
      paragraphs: ['Words.'],
      item: null,
      scale: 'fistToFive',
    })
    .after({ type: 'OpenRound', statement: statementId('s'), round: roundId('r'), seen: 1 });

describe('outside the session', () => {
  it('a meeting that is only called is waited for', () => {
    expect(seen(draftedMeeting())).toEqual({ is: 'beforeCheckIn' });
  });

  it('open doors ask for the check-in, and whoever is in waits with the others', () => {
    expect(seen(draftedMeeting().after({ type: 'OpenCheckIn' }))).toEqual({ is: 'checkIn' });
    expect(seen(gatheredMeeting())).toEqual({ is: 'gathering' });
  });

  it('T6 somebody who is not on the list waits for the desk, and is told when it says no', () => {
    const asked = openMeeting().after(
      { type: 'AskToJoin', person: personId('new'), name: 'New', channel: 'room' },
      member('new'),
    );
    const looking = { me: personId('new'), aside: nothingAside };
    expect(situationOf(asked.state, looking)).toEqual({ is: 'waitingForDesk' });
    const declined = asked.after({ type: 'DeclineWalkIn', person: personId('new'), reason: 'no' }, desk);
    expect(situationOf(declined.state, looking)).toEqual({ is: 'notListed' });
  });

  it('somebody who left is not asked to vote', () => {
    const left = openPoll(meetingIn('deciding')).after({ type: 'CheckOut', person: me }, member('p1'));
    expect(seen(left)).toEqual({ is: 'gone' });
  });

  it('the record asks for the signature once', () => {
    const record = meetingIn('closing')
      .after({ type: 'CloseMeeting', reason: '测试' })
      .after({ type: 'OpenRecord', texts: { notes: [], minutes: [] } });
    expect(seen(record)).toEqual({ is: 'sign' });
    expect(seen(record.after({ type: 'SignRecord', person: me }, member('p1')))).toEqual({ is: 'closed' });
  });
});

describe('one thing at a time', () => {
  it('nobody speaking and nothing asked is the quiet page', () => {
    expect(seen(meetingIn('views'))).toEqual({ is: 'idle' });
  });

  it('somebody else on the floor is shown', () => {
    const scene = giveFloor(raise(meetingIn('views'), 'p2'), 'speak-p2');
    expect(seen(scene)).toMatchObject({ is: 'speaking', entry: { person: 'p2' } });
  });

  it('their own place in the queue comes before whoever speaks', () => {
    const scene = giveFloor(raise(raise(meetingIn('views'), 'p2'), 'p1'), 'speak-p2');
    expect(seen(scene)).toMatchObject({ is: 'queued', entry: { person: 'p1' } });
  });

  it('a speech comes before a point of order of the same person in the queue', () => {
    const scene = raise(raise(meetingIn('views'), 'p1', 'pointOfOrder'), 'p1');
    expect(seen(scene)).toMatchObject({ is: 'queued', entry: { kind: 'speak' } });
  });

  it('next in line, then on the floor', () => {
    const raised = raise(meetingIn('views'), 'p1');
    const next = raised.after({
      type: 'PutOnDeck',
      entry: entryId('speak-p1'),
      seenOnDeck: null,
      reason: null,
    });
    expect(seen(next)).toMatchObject({ is: 'onDeck' });
    expect(seen(giveFloor(next, 'speak-p1'))).toMatchObject({ is: 'floor', speech: { limitMs: 180_000 } });
  });

  it('Q13 somebody who was called and not there is asked to come back', () => {
    const scene = raise(meetingIn('views'), 'p1').after({ type: 'MarkAbsent', entry: entryId('speak-p1') });
    expect(seen(scene)).toMatchObject({ is: 'missed' });
  });

  it('an answer that is missing comes before the floor, the floor before an answer that is in', () => {
    const speaking = giveFloor(raise(meetingIn('deciding'), 'p1'), 'speak-p1');
    const asked = openPoll(speaking);
    expect(seen(asked)).toMatchObject({ is: 'ballot', mine: true });
    expect(seen(vote(asked, 'p1'))).toMatchObject({ is: 'floor' });
  });

  it('a vote that counts stays in sight until the ballot ends', () => {
    expect(seen(vote(openPoll(meetingIn('deciding')), 'p1'))).toMatchObject({ is: 'ballot', mine: true });
  });

  it('P4 whoever is no elector only looks on', () => {
    const recused = meetingIn('deciding').after({ type: 'RecusePerson', person: me, reason: 'interest' });
    expect(seen(openPoll(recused))).toMatchObject({ is: 'ballot', mine: false });
  });

  it('a round asks, and comes before the queue', () => {
    const scene = openRound(raise(meetingIn('deciding'), 'p1'));
    expect(seen(scene)).toMatchObject({ is: 'round', mine: true, round: { version: 1 } });
  });

  it('a ballot that is ready shows its words before it opens', () => {
    const ready = meetingIn('deciding')
      .after({ type: 'DraftPoll', draft: pollDraft('a') })
      .after({ type: 'ReadyPoll', poll: pollId('a') });
    expect(seen(ready)).toMatchObject({ is: 'ready' });
  });

  it('a recess is a pause', () => {
    const scene = meetingIn('views').after({ type: 'CallRecess', plannedMs: 60_000, reason: null });
    expect(seen(scene)).toMatchObject({ is: 'recess', recess: { plannedMs: 60_000 } });
  });
});

describe('what has just been decided', () => {
  const counted = () =>
    vote(openPoll(meetingIn('deciding')), 'p1').after({
      type: 'ClosePoll',
      poll: pollId('a'),
      seenMissing: 9,
    });

  it('is shown until it is put away', () => {
    expect(seen(counted())).toMatchObject({ is: 'result', poll: { id: 'a' } });
    expect(seen(counted(), new Set(['a']))).toEqual({ is: 'idle' });
  });

  it('is left to the record when the meeting goes on to another phase', () => {
    const later = counted().after(
      { type: 'StartPhase', phase: phase('closing'), seen: phase('deciding'), reason: null },
      chair,
    );
    expect(seen(later)).toEqual({ is: 'idle' });
  });

  it('P10 an annulled ballot is said to be void', () => {
    const annulled = openPoll(meetingIn('deciding')).after({
      type: 'AnnulPoll',
      poll: pollId('a'),
      reason: 'wrong words',
    });
    expect(seen(annulled)).toMatchObject({ is: 'result', poll: { annulment: { reason: 'wrong words' } } });
  });

  it('a text that goes to the vote is no outcome to look at', () => {
    const round = openRound(meetingIn('deciding')).after({
      type: 'CloseRound',
      statement: statementId('s'),
      round: roundId('r'),
      seenMissing: 9,
    });
    const concluded = (outcome: 'voteInstead' | 'notAgreed') =>
      round.after({
        type: 'ConcludeStatement',
        statement: statementId('s'),
        seen: 1,
        outcome,
        poll: null,
      });
    expect(seen(concluded('voteInstead'))).toEqual({ is: 'idle' });
    expect(seen(concluded('notAgreed'))).toMatchObject({ is: 'outcome', statement: { id: 's' } });
  });
});
