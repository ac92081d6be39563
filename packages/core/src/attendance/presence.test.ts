import { describe, expect, it } from 'vitest';
import type { MeetingCommand } from '../meeting-command.ts';
import {
  checkIn,
  checkOut,
  desk,
  doorsOpen,
  draftedMeeting,
  gatheredMeeting,
  handUp,
  meetingIn,
  member,
  onTheFloor,
  personId,
  personIn,
} from '../testing/index.ts';
import type { Channel } from '../category.ts';
import { quorumOf } from './quorum.ts';

const switchTo = (id: string, channel: Channel): MeetingCommand => ({
  type: 'SwitchChannel',
  person: personId(id),
  channel,
});

describe('another day', () => {
  const fewHere = doorsOpen().after(checkIn('p1', 'room'), member('p1'));
  const putOff: MeetingCommand = { type: 'RecordNoQuorum', rescheduledFor: null };

  it('T10 who came when the quorum was missed is not counted the next time', () => {
    const again = fewHere.after(putOff).after({ type: 'OpenCheckIn' });
    const quorum = quorumOf(again.state.attendance, { fraction: { num: 2, den: 3 }, compare: 'atLeast' });
    expect(quorum).toMatchObject({ present: 0, needed: 4 });
    expect(personIn(again, 'p1')?.presence).toBe('expected');
    expect(personIn(again, 'p1')?.visits.map(({ outAt }) => outAt === null)).toEqual([false]);
  });

  it('T10 an adjourned meeting is opened only by those who checked in anew', () => {
    const adjourned = gatheredMeeting()
      .after({ type: 'OpenSession' })
      .after({ type: 'AdjournMeeting', reason: '太晚了', until: null });
    const again = adjourned.after({ type: 'OpenCheckIn' }).after(checkIn('p1', 'room'), member('p1'));
    again
      .when({ type: 'OpenSession' })
      .thenRefused({ code: 'QuorumNotMet', present: 1, needed: 4, voters: 6 });
    expect(personIn(again, 'p1')?.visits).toHaveLength(2);
  });
});

describe('checking in', () => {
  it('T1 only people checked in with an identity check are present', () => {
    const scene = doorsOpen().after(checkIn('p1', 'room'), member('p1'));
    const quorum = quorumOf(scene.state.attendance, { fraction: { num: 2, den: 3 }, compare: 'atLeast' });
    expect(quorum).toEqual({ voters: 6, present: 1, needed: 4, met: false });
    expect(personIn(scene, 'p1')?.presence).toBe('present');
    expect(personIn(scene, 'p2')?.presence).toBe('expected');
  });

  it('T1 on a device of their own somebody shows the code and no document', () => {
    doorsOpen()
      .when(checkIn('p1', 'room'), member('p1'))
      .then({
        type: 'PersonCheckedIn',
        person: personId('p1'),
        channel: 'room',
        identity: { check: 'code', by: null },
        helper: null,
      });
  });

  it('T4 what the desk enters carries who checked and who helps', () => {
    doorsOpen()
      .when(checkIn('p5', 'helped'), desk)
      .then({
        type: 'PersonCheckedIn',
        person: personId('p5'),
        channel: 'helped',
        identity: { check: 'document', by: '彭桂兰' },
        helper: '彭桂兰',
      });
  });

  it.each<Channel>(['room', 'remote'])('T3 the desk checks nobody in on the channel %s', (channel) => {
    doorsOpen().when(checkIn('p5', channel), desk).thenRefused({ code: 'OwnDevice', channel });
  });

  it.each<Channel>(['helped', 'telephone'])('T3 nobody puts themselves on the channel %s', (channel) => {
    doorsOpen().when(checkIn('p1', channel), member('p1')).thenRefused({ code: 'OwnDevice', channel });
  });

  it('T3 nobody checks in somebody else from their own device', () => {
    doorsOpen().when(checkIn('p2', 'room'), member('p1')).thenRefused({ code: 'NotForYou' });
  });

  it('T1 checking in twice happens once; by another channel it is refused', () => {
    const scene = gatheredMeeting();
    scene.when(checkIn('p1', 'room'), member('p1')).thenNothing();
    scene.when(checkIn('p1', 'remote'), member('p1')).thenRefused({ code: 'AlreadyPresent' });
  });

  it('T1 nobody comes in before the doors open, and nobody who is not on the list', () => {
    draftedMeeting()
      .when(checkIn('p1', 'room'), member('p1'))
      .thenRefused({ code: 'WrongStatus', status: 'draft', needed: ['checkingIn', 'inSession', 'recess'] });
    doorsOpen().when(checkIn('p9', 'room'), member('p9')).thenRefused({ code: 'UnknownPerson' });
  });
});

describe('leaving and coming back', () => {
  it('T2 who has left is not counted, and each visit keeps its times', () => {
    const firstIn = personIn(gatheredMeeting(), 'p1')?.visits[0]?.inAt;
    const scene = gatheredMeeting().after(checkOut('p1'), member('p1'));
    const back = scene.after(checkIn('p1', 'room'), member('p1'));
    expect(personIn(scene, 'p1')?.presence).toBe('gone');
    expect(personIn(back, 'p1')?.visits).toEqual([
      { inAt: firstIn, outAt: scene.at - 1000 },
      { inAt: back.at - 1000, outAt: null },
    ]);
  });

  it('T3 that somebody has left the staff may note for anybody, with their name', () => {
    gatheredMeeting()
      .when(checkOut('p1'), desk)
      .then({ type: 'PersonCheckedOut', person: personId('p1'), helper: '彭桂兰' });
    gatheredMeeting().when(checkOut('p1'), member('p2')).thenRefused({ code: 'NotForYou' });
  });

  it('T1 leaving twice happens once; who never came has not left', () => {
    gatheredMeeting().after(checkOut('p1'), desk).when(checkOut('p1'), desk).thenNothing();
    doorsOpen().when(checkOut('p1'), desk).thenRefused({ code: 'NotPresent' });
  });

  it('Q7 who has the floor does not leave with it', () => {
    onTheFloor(meetingIn('views')).when(checkOut('p1'), desk).thenRefused({ code: 'BusyFloor' });
  });
});

describe('channels', () => {
  it('T5 a changed channel keeps the person, their visit and their place in the queue', () => {
    const scene = handUp(meetingIn('views'));
    const remote = scene.after(switchTo('p1', 'remote'), member('p1'));
    expect(remote.state.queue).toEqual(scene.state.queue);
    expect(personIn(remote, 'p1')).toEqual({ ...personIn(scene, 'p1'), channel: 'remote' });
  });

  it('T3 a phone that died: the desk takes over, with its name; the person takes it back on a device', () => {
    const helped = gatheredMeeting().after(switchTo('p1', 'helped'), desk);
    expect(personIn(helped, 'p1')).toMatchObject({ channel: 'helped', helper: '彭桂兰' });
    helped.when(switchTo('p1', 'room'), desk).thenRefused({ code: 'OwnDevice', channel: 'room' });
    const own = helped.after(switchTo('p1', 'room'), member('p1'));
    expect(personIn(own, 'p1')).toMatchObject({ channel: 'room', helper: null });
  });

  it('T5 the same channel again changes nothing; who is not here has none to change', () => {
    gatheredMeeting().when(switchTo('p1', 'room'), member('p1')).thenNothing();
    doorsOpen().when(switchTo('p1', 'remote'), member('p1')).thenRefused({ code: 'NotPresent' });
  });
});
