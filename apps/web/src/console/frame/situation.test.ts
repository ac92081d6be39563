import { draftedMeeting, meetingIn, openMeeting, pollDraft, pollId, type Scene } from '@yishi/core/testing';
import { describe, expect, it } from 'vitest';
import { situationOf } from './situation.ts';

const put = (scene: Scene): Scene =>
  scene.after({ type: 'DraftPoll', draft: pollDraft('b1') }).after({ type: 'ReadyPoll', poll: pollId('b1') });

const isOf = (scene: Scene) => situationOf(scene.state).is;

describe('what the console is about', () => {
  it('people gather before the session', () => expect(isOf(draftedMeeting())).toBe('gathering'));

  it('then the floor, also while a ballot is only put', () => {
    expect(isOf(openMeeting())).toBe('floor');
    expect(isOf(put(meetingIn('deciding')))).toBe('floor');
  });

  it('a ballot from its opening until it is announced', () => {
    const open = put(meetingIn('deciding')).after({ type: 'OpenPoll', poll: pollId('b1') });
    expect(isOf(open)).toBe('ballot');
    const counted = open.after({ type: 'ClosePoll', poll: pollId('b1'), seenMissing: 6 });
    expect(isOf(counted)).toBe('result');
    expect(isOf(counted.after({ type: 'PublishPoll', poll: pollId('b1') }))).toBe('floor');
  });

  it('a break, another day, and the record', () => {
    const scene = openMeeting();
    expect(isOf(scene.after({ type: 'CallRecess', plannedMs: null, reason: null }))).toBe('recess');
    expect(isOf(scene.after({ type: 'AdjournMeeting', reason: '停电', until: null }))).toBe('adjourned');
    expect(isOf(scene.after({ type: 'CloseMeeting', reason: '测试' }))).toBe('record');
  });
});
