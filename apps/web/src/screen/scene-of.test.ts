import { kindOf, type MeetingCommand } from '@yishi/core';
import {
  entryId,
  gatheredMeeting,
  meetingIn,
  member,
  personId,
  pollDraft,
  pollId,
  residents,
  roundId,
  type Scene as Meeting,
  statementId,
} from '@yishi/core/testing';
import { expect, it } from 'vitest';
import { pinnedScene } from './pinned-scene.ts';
import { sceneOf } from './scene-of.ts';

const people = residents(4);
const [first, second] = [personId('p1'), personId('p2')];
const poll = pollId('1');
const text = statementId('s1');
const round = roundId('r1');

const views = () => meetingIn('views', { people });
const shows = (meeting: Meeting, laterMs = 0) => sceneOf(meeting.state, meeting.at + laterMs).show;

const asks = (person: typeof first, entry: string): MeetingCommand => ({
  type: 'RequestFloor',
  entry: entryId(entry),
  person,
  kind: 'speak',
  stance: 'for',
  replyTo: null,
});

const speaking = (meeting: Meeting, entry = 'e1', person = first): Meeting =>
  meeting
    .after(asks(person, entry), member(person))
    .after({ type: 'GiveFloor', entry: entryId(entry), seenSpeaking: null, reason: null });

const opened = (meeting: Meeting, visibility = pollDraft('1').visibility): Meeting =>
  meeting
    .after({ type: 'DraftPoll', draft: pollDraft('1', { visibility }) })
    .after({ type: 'ReadyPoll', poll })
    .after({ type: 'OpenPoll', poll });

const counted = (meeting: Meeting): Meeting =>
  meeting.after({ type: 'ClosePoll', poll, seenMissing: people.length });

const put = (meeting: Meeting): Meeting =>
  meeting.after({
    type: 'PutStatement',
    statement: text,
    title: '公约',
    paragraphs: ['一、八点半以后不放音乐。'],
    item: null,
    scale: 'fistToFive',
  });

it('before the session the wall welcomes', () => {
  expect(shows(gatheredMeeting({ people }))).toBe('welcome');
});

it('a phase in which nobody may speak shows the agenda, one with speakers the table', () => {
  expect(shows(meetingIn('opening', { people }))).toBe('agenda');
  expect(shows(views())).toBe('floor');
});

it('while the rules are acknowledged the wall shows them', () => {
  const kind = kindOf('linkage');
  expect(kind && shows(meetingIn('rules', { people: residents(12), kind }))).toBe('rules');
});

it('an open ballot is shown whoever has the floor', () => {
  expect(shows(opened(speaking(views())))).toBe('ballot');
});

it('a result keeps the wall for a minute and then gives it back to whoever speaks', () => {
  const meeting = counted(opened(speaking(views())));
  expect(shows(meeting)).toBe('result');
  expect(shows(meeting, 61_000)).toBe('floor');
});

it('a speech that begins after a result has the wall at once', () => {
  expect(shows(speaking(counted(opened(views()))))).toBe('floor');
});

it('a result stays as long as nobody speaks or waits', () => {
  const meeting = counted(opened(views()));
  expect(shows(meeting, 600_000)).toBe('result');
  expect(shows(meeting.after(asks(second, 'e2'), member(second)), 600_000)).toBe('floor');
});

it('a count that the public may not see yet is not shown as a result', () => {
  const meeting = counted(opened(views(), { staff: 'live', member: 'atClose', public: 'atPublish' }));
  expect(shows(meeting)).toBe('ballot');
  expect(shows(meeting.after({ type: 'PublishPoll', poll }))).toBe('result');
});

it('a motion that is ready is read while nobody speaks', () => {
  const ready = views()
    .after({ type: 'DraftPoll', draft: pollDraft('1') })
    .after({ type: 'ReadyPoll', poll });
  expect(shows(ready)).toBe('ballot');
  expect(shows(speaking(ready))).toBe('floor');
});

it('a text is shown when it is put, asked about and answered', () => {
  const shown = put(views());
  expect(shows(shown)).toBe('statement');
  const asked = shown.after({ type: 'OpenRound', statement: text, round, seen: 1 });
  expect(shows(asked)).toBe('round');
  const closed = asked.after({ type: 'CloseRound', statement: text, round, seenMissing: people.length });
  expect(shows(closed)).toBe('roundResult');
  const concluded = closed.after({
    type: 'ConcludeStatement',
    statement: text,
    seen: 1,
    outcome: 'notAgreed',
    poll: null,
  });
  expect(shows(concluded)).toBe('conclusion');
});

it('a break says until when it lasts', () => {
  const meeting = views().after({ type: 'CallRecess', plannedMs: 600_000, reason: '喝口水' });
  const scene = sceneOf(meeting.state, meeting.at);
  expect(scene).toMatchObject({ show: 'rest', reason: '喝口水' });
  expect(scene.show === 'rest' && scene.untilAt).toBe(meeting.at - 1000 + 600_000);
});

it('a meeting that goes on another day and one that is over say so', () => {
  expect(shows(views().after({ type: 'AdjournMeeting', reason: '时间到了', until: null }))).toBe('adjourned');
  expect(shows(views().after({ type: 'CloseMeeting', reason: '测试' }))).toBe('closed');
});

it('what is held on the wall is shown instead, where there is anything of the sort', () => {
  expect(pinnedScene(views().state, 'agenda')).toEqual({ show: 'agenda' });
  expect(pinnedScene(views().state, 'result')).toBeNull();
  expect(pinnedScene(counted(opened(views())).state, 'result')).toMatchObject({ show: 'result' });
  expect(pinnedScene(put(views()).state, 'text')).toMatchObject({ show: 'statement' });
});
