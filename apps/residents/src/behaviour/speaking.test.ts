import { EntryId } from '@yishi/core';
import { meetingIn, member, personId, phaseId, type Scene as Meeting } from '@yishi/core/testing';
import { describe, expect, it } from 'vitest';
import type { Story } from '../story/story.ts';
import { sceneIn } from '../testing/scene-in.ts';
import { endsSpeech, raisesHand, returnsToQueue } from './speaking.ts';
import type { Wish } from './wish.ts';

type Told = Story['hands'][number];

const hand = (person: string, other: Partial<Told> = {}): Told => ({
  phase: phaseId('views'),
  person: personId(person),
  kind: 'speak',
  stance: 'for',
  replyTo: null,
  speakMs: 40_000,
  ...other,
});

const hands = [
  hand('p1'),
  hand('p1', { stance: 'against', speakMs: 10_000 }),
  hand('p2', { kind: 'question', stance: null }),
  hand('p3', { kind: 'reply', stance: null, replyTo: personId('p2') }),
];

type Part = typeof raisesHand;

const wishesOf = (part: Part, person: string, { state }: Meeting): Wish[] => {
  const me = state.attendance.people[personId(person)];
  return me === undefined ? [] : part(me, sceneIn(state, { hands }));
};

const commandIn = ([wish]: readonly Wish[]) => (wish?.act === 'command' ? wish.command : undefined);

/** The same meeting after somebody did what they wished first. */
const done = (part: Part, person: string, meeting: Meeting): Meeting => {
  const command = commandIn(wishesOf(part, person, meeting));
  return command === undefined ? meeting : meeting.after(command, member(person));
};

const given = (meeting: Meeting): Meeting => {
  const entry = meeting.state.queue.order.at(-1);
  const seenSpeaking = meeting.state.queue.speaking;
  return entry === undefined
    ? meeting
    : meeting.after({ type: 'GiveFloor', entry, seenSpeaking, reason: null });
};

describe('speaking', () => {
  it('raises one hand at a time, with the stance of the story', () => {
    const asked = done(raisesHand, 'p1', meetingIn('views'));
    expect(Object.values(asked.state.queue.entries)).toMatchObject([{ person: 'p1', stance: 'for' }]);
    expect(wishesOf(raisesHand, 'p1', asked)).toEqual([]);
  });

  it('goes on to the next hand of the story when the first speech is over', () => {
    const over = done(endsSpeech, 'p1', given(done(raisesHand, 'p1', meetingIn('views'))));
    expect(commandIn(wishesOf(raisesHand, 'p1', over))).toMatchObject({ stance: 'against' });
  });

  it('speaks as long as the story says', () => {
    const speaking = given(done(raisesHand, 'p1', meetingIn('views')));
    expect(wishesOf(endsSpeech, 'p1', speaking)).toMatchObject([{ afterMs: 40_000 }]);
  });

  it('answers a question once it has been asked, and not before', () => {
    const asking = given(done(raisesHand, 'p2', meetingIn('views')));
    expect(wishesOf(raisesHand, 'p3', asking)).toEqual([]);
    const asked = done(endsSpeech, 'p2', asking);
    const [question] = asked.state.queue.order;
    expect(commandIn(wishesOf(raisesHand, 'p3', asked))).toMatchObject({ kind: 'reply', replyTo: question });
  });

  it('has nothing to say in a phase the story does not have it speak in', () => {
    expect(wishesOf(raisesHand, 'p1', meetingIn('deciding'))).toEqual([]);
  });

  it('comes back to the queue after being called and not there', () => {
    const asked = done(raisesHand, 'p1', meetingIn('views'));
    const entry = EntryId.parse('p1-views-1');
    const absent = asked.after({ type: 'MarkAbsent', entry });
    expect(commandIn(wishesOf(returnsToQueue, 'p1', absent))).toEqual({ type: 'ReturnToQueue', entry });
  });
});
