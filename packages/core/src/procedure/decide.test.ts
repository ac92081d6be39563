import { describe, expect, it } from 'vitest';
import type { Gate } from '../kinds/kind.ts';
import type { MeetingCommand } from '../meeting-command.ts';
import type { MeetingStatus } from '../meeting-status.ts';
import type { MeetingNotice } from './state.ts';
import {
  draftedMeeting,
  gatheredMeeting,
  itemId,
  meetingId,
  meetingIn,
  member,
  onTheFloor,
  openAgain,
  openMeeting,
  pollDraft,
  pollId,
  recorder,
  residents,
  type Scene,
  smallKind,
  statementId,
  taskId,
} from '../testing/index.ts';

const close: MeetingCommand = { type: 'CloseMeeting', reason: '场地到点' };
const adjourn: MeetingCommand = { type: 'AdjournMeeting', reason: '缺预算材料', until: null };
const recess: MeetingCommand = { type: 'CallRecess', plannedMs: 600_000, reason: null };

/** Six voters on the roster, four needed, so many here. */
const withHere = (count: number): Scene =>
  residents(6)
    .filter(({ channel }) => channel !== 'helped')
    .slice(0, count)
    .reduce(
      (scene, { id, channel }) =>
        scene.after({ type: 'CheckIn', person: id, channel, identity: 'code' }, member(id)),
      draftedMeeting().after({ type: 'OpenCheckIn' }),
    );

const somebodySpeaks = (): Scene => onTheFloor(meetingIn('views'));

const ballotRuns = (): Scene =>
  meetingIn('deciding')
    .after({ type: 'DraftPoll', draft: pollDraft('v1') })
    .after({ type: 'ReadyPoll', poll: pollId('v1') })
    .after({ type: 'OpenPoll', poll: pollId('v1') });

const atTheEnd = (): Scene => meetingIn('closing');

const withItem = (scene: Scene): Scene =>
  scene.after({
    type: 'AdoptAgenda',
    items: [{ id: itemId('i1'), title: '时间与地点', presenter: null, plannedMs: 600_000 }],
  });

const textWithoutConclusion = (): Scene =>
  atTheEnd().after({
    type: 'PutStatement',
    statement: statementId('s1'),
    item: null,
    title: '广场舞时间',
    paragraphs: ['晚上九点结束。'],
    scale: 'fistToFive',
  });

const taskForNobody = (): Scene =>
  atTheEnd().after({
    type: 'AssignTask',
    task: { id: taskId('t1'), what: '装音量显示器', responsible: null, due: null, from: null },
  });

const itemOpen = (): Scene =>
  meetingIn('views')
    .after({
      type: 'AdoptAgenda',
      items: [{ id: itemId('i1'), title: '时间与地点', presenter: null, plannedMs: 600_000 }],
    })
    .after({ type: 'OpenItem', item: itemId('i1'), seen: null });

const noticeOf = ({ state }: Scene): MeetingNotice => {
  const { notice } = state.procedure;
  if (notice === null) throw new Error('the meeting has no notice');
  return notice;
};

const creationOf = (scene: Scene): MeetingCommand => ({
  type: 'CreateMeeting',
  meeting: meetingId('m2'),
  kind: smallKind,
  practice: false,
  ...noticeOf(scene),
});

describe('the life of a meeting', () => {
  it('M5 opening without a quorum is refused with the numbers', () => {
    withHere(3)
      .when({ type: 'OpenSession' })
      .thenRefused({ code: 'QuorumNotMet', present: 3, needed: 4, voters: 6 });
  });

  it('M5 opening with exactly the quorum records the numbers', () => {
    withHere(4)
      .when({ type: 'OpenSession' })
      .then({ type: 'SessionOpened', present: 4, needed: 4, voters: 6 });
  });

  it('M6 a missed quorum is recorded and the meeting adjourned to the new date', () => {
    const later = withHere(3).after({ type: 'RecordNoQuorum', rescheduledFor: 42 });
    expect(later.state.procedure).toMatchObject({
      status: 'adjourned',
      adjournment: { reason: null, until: 42 },
      failedOpenings: [{ present: 3, needed: 4, rescheduledFor: 42 }],
    });
  });

  it('M6 a quorum that is met is not recorded as missed', () => {
    withHere(4)
      .when({ type: 'RecordNoQuorum', rescheduledFor: null })
      .thenRefused({ code: 'QuorumMet', present: 4, needed: 4 });
  });

  it('M4 an adjourned meeting opens its doors again and keeps its sittings', () => {
    const again = openAgain(openMeeting().after(adjourn));
    expect(again.state.procedure).toMatchObject({ status: 'inSession', adjournment: null });
    expect(again.state.procedure.sittings.map(({ endedAt }) => endedAt === null)).toEqual([false, true]);
  });

  it.each<[string, Scene, MeetingCommand, MeetingStatus[]]>([
    ['a draft is not opened', draftedMeeting(), { type: 'OpenSession' }, ['checkingIn']],
    ['a draft is not closed', draftedMeeting(), close, ['inSession', 'recess']],
    ['a meeting checking in has no recess', gatheredMeeting(), recess, ['inSession']],
    ['a meeting checking in is not adjourned', gatheredMeeting(), adjourn, ['inSession', 'recess']],
    [
      'a closed meeting opens its doors no more',
      openMeeting().after(close),
      { type: 'OpenCheckIn' },
      ['draft', 'adjourned'],
    ],
    ['a closed meeting is not resumed', openMeeting().after(close), { type: 'ResumeSession' }, ['recess']],
    [
      'an adjourned meeting is not opened before its doors are',
      openMeeting().after(adjourn),
      { type: 'OpenSession' },
      ['checkingIn'],
    ],
  ])('M4 %s', (_, scene, command, needed) => {
    scene.when(command).thenRefused({ code: 'WrongStatus', status: scene.state.procedure.status, needed });
  });

  it.each<[string, MeetingCommand, Scene]>([
    ['opening the doors', { type: 'OpenCheckIn' }, gatheredMeeting()],
    ['opening the session', { type: 'OpenSession' }, openMeeting()],
    ['a recess', recess, openMeeting().after(recess)],
    ['closing', close, openMeeting().after(close)],
  ])('M4 %s twice happens once', (_, command, scene) => {
    scene.when(command).thenNothing();
  });

  it.each([
    ['close', close],
    ['adjourn', adjourn],
    ['rest', recess],
  ])('M7 it does not %s while somebody has the floor or a ballot is open', (_, command) => {
    somebodySpeaks().when(command).thenRefused({ code: 'BusyFloor' });
    ballotRuns().when(command).thenRefused({ code: 'PollStillOpen' });
  });

  it('M7 it does not close while an agenda item is open, but may be adjourned with it', () => {
    itemOpen().when(close).thenRefused({ code: 'ItemStillOpen' });
    expect(itemOpen().after(adjourn).state.procedure.status).toBe('adjourned');
  });

  it('M11 a meeting that has done what it set out to do closes without a reason; one given is not recorded', () => {
    const done = withItem(atTheEnd())
      .after({ type: 'OpenItem', item: itemId('i1'), seen: null })
      .after({ type: 'CloseItem', item: itemId('i1'), conclusion: '九点结束' });
    done.when({ type: 'CloseMeeting', reason: null }).then({ type: 'MeetingClosed', overridden: null });
    done.when(close).then({ type: 'MeetingClosed', overridden: null });
  });

  it.each<[string, Scene, Gate['check']]>([
    ['a phase was not held', meetingIn('deciding'), 'phasesHeld'],
    ['an item was not taken up', withItem(atTheEnd()), 'itemsDone'],
    ['a text has no conclusion', textWithoutConclusion(), 'decided'],
    ['a task has nobody responsible', taskForNobody(), 'tasksComplete'],
  ])('M11 where %s it closes with a reason only, which is kept with what was undone', (_, scene, check) => {
    scene.when({ type: 'CloseMeeting', reason: null }).thenRefused({ code: 'GateClosed', checks: [check] });
    scene.when(close).then({ type: 'MeetingClosed', overridden: { checks: [check], reason: '场地到点' } });
  });

  it('M11 a reason does not close over a ballot that runs or an item that is open', () => {
    ballotRuns().when(close).thenRefused({ code: 'PollStillOpen' });
    itemOpen().when(close).thenRefused({ code: 'ItemStillOpen' });
  });

  it('M4 a recess the meeting does not come back from ends with it', () => {
    const { procedure } = openMeeting().after(recess).after(close).state;
    expect(procedure.recesses.map(({ endedAt }) => endedAt)).toEqual([procedure.closedAt]);
  });

  it('M10 a meeting is created once', () => {
    const scene = draftedMeeting();
    scene.when(creationOf(scene), recorder).thenRefused({ code: 'AlreadyExists' });
    expect(scene.state.procedure.kind).toEqual(smallKind);
  });

  it('a notice that says the same again changes nothing', () => {
    const scene = draftedMeeting();
    scene.when({ type: 'EditNotice', ...noticeOf(scene) }).thenNothing();
    const moved = { ...noticeOf(scene), place: '二楼会议室' };
    scene.when({ type: 'EditNotice', ...moved }).then({ type: 'NoticeEdited', ...moved });
    const wider = { ...noticeOf(scene), affects: ['第3网格'] };
    scene.when({ type: 'EditNotice', ...wider }).then({ type: 'NoticeEdited', ...wider });
    expect(noticeOf(scene.after({ type: 'EditNotice', ...wider })).affects).toEqual(['第3网格']);
  });

  it('M4 the notice of a closed meeting stays as it was', () => {
    const scene = openMeeting().after(close);
    scene.when({ type: 'EditNotice', ...noticeOf(scene) }).thenRefused({
      code: 'WrongStatus',
      status: 'closed',
      needed: ['draft', 'checkingIn', 'inSession', 'recess', 'adjourned'],
    });
  });
});
