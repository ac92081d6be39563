import { describe, expect, it } from 'vitest';
import type { MeetingCommand } from '../meeting-command.ts';
import {
  chair,
  checkIn,
  checkOut,
  desk,
  doorsOpen,
  draftedMeeting,
  gatheredMeeting,
  member,
  openMeeting,
  personDetails,
  personId,
  personIn,
  recorder,
  residents,
  type Scene,
} from '../testing/index.ts';
import { quorumOf } from './quorum.ts';

const enrol = (...ids: string[]): MeetingCommand => ({
  type: 'EnrolPeople',
  people: ids.map((id) => personDetails(id)),
});

describe('the roster', () => {
  it('T9 two people have different names', () => {
    draftedMeeting()
      .when({ type: 'EnrolPeople', people: [personDetails('p9', { name: '张爱华' })] })
      .thenRefused({ code: 'NameTaken' });
    draftedMeeting()
      .when({
        type: 'EnrolPeople',
        people: [personDetails('p9', { name: '甲' }), personDetails('p10', { name: '甲' })],
      })
      .thenRefused({ code: 'NameTaken' });
    draftedMeeting()
      .when({ type: 'EditPerson', details: { ...personDetails('p2'), name: '张爱华' } })
      .thenRefused({ code: 'NameTaken' });
  });

  it('nobody is on it twice, and it has an end', () => {
    draftedMeeting().when(enrol('p1')).thenRefused({ code: 'AlreadyExists' });
    draftedMeeting().when(enrol('p9', 'p9')).thenRefused({ code: 'AlreadyExists' });
    const many = (from: number, count: number) =>
      enrol(...Array.from({ length: count }, (_, i) => `x${from + i}`));
    const full = draftedMeeting().after(many(0, 200)).after(many(200, 194));
    full.when(many(400, 1)).thenRefused({ code: 'RosterFull', max: 400 });
  });

  it('T7 a person who has acted stays on it; who never came is taken off', () => {
    gatheredMeeting()
      .when({ type: 'RemovePerson', person: personId('p1') })
      .thenRefused({ code: 'PersonHasActed' });
    const scene = doorsOpen().after({ type: 'RemovePerson', person: personId('p1') });
    expect(scene.state.attendance.order).toEqual(['p2', 'p3', 'p4', 'p5', 'p6']);
    expect(personIn(scene, 'p1')).toBeUndefined();
  });

  it('T5 editing somebody who has come does not move them to another channel', () => {
    const details = { ...personDetails('p1', { name: '张爱华（3栋）', channel: 'remote' }) };
    expect(personIn(gatheredMeeting().after({ type: 'EditPerson', details }), 'p1')).toMatchObject({
      name: '张爱华（3栋）',
      channel: 'room',
    });
    expect(personIn(doorsOpen().after({ type: 'EditPerson', details }), 'p1')?.channel).toBe('remote');
  });

  it('an edit that says the same changes nothing', () => {
    const [first] = residents(1);
    expect(first).toBeDefined();
    if (first) draftedMeeting().when({ type: 'EditPerson', details: first }).thenNothing();
  });

  it('an excuse is for who is not here, and is forgotten when they come', () => {
    const excuse = (reason: string): MeetingCommand => ({
      type: 'ExcusePerson',
      person: personId('p1'),
      reason,
    });
    gatheredMeeting().when(excuse('出差')).thenRefused({ code: 'AlreadyPresent' });
    gatheredMeeting()
      .after(checkOut('p1'), desk)
      .when(excuse('出差'))
      .thenRefused({ code: 'PersonHasActed' });
    const scene = doorsOpen().after(excuse('出差'));
    expect(personIn(scene, 'p1')).toMatchObject({ presence: 'excused', excuse: '出差' });
    scene.when(excuse('出差')).thenNothing();
    expect(personIn(scene.after(checkIn('p1', 'room'), member('p1')), 'p1')).toMatchObject({
      presence: 'present',
      excuse: null,
    });
  });
});

describe('rules, recusal and help', () => {
  const acknowledge = (id: string): MeetingCommand => ({ type: 'AcknowledgeRules', person: personId(id) });
  const askHelp: MeetingCommand = { type: 'AskForHelp', person: personId('p1') };

  it('T3 the rules are acknowledged by oneself, or by the desk for who has no device', () => {
    const scene = openMeeting();
    scene
      .when(acknowledge('p1'), member('p1'))
      .then({ type: 'RulesAcknowledged', person: personId('p1'), helper: null });
    scene
      .when(acknowledge('p5'), desk)
      .then({ type: 'RulesAcknowledged', person: personId('p5'), helper: '彭桂兰' });
    scene.when(acknowledge('p1'), desk).thenRefused({ code: 'OwnDevice', channel: 'room' });
    scene.after(acknowledge('p1'), member('p1')).when(acknowledge('p1'), member('p1')).thenNothing();
    doorsOpen().when(acknowledge('p1'), member('p1')).thenRefused({ code: 'NotPresent' });
  });

  it('T2 who is recused is no voter, on the roster or here, until it is lifted', () => {
    const voters = ({ state }: Scene) => {
      const { voters: all, present } = quorumOf(state.attendance, {
        fraction: { num: 2, den: 3 },
        compare: 'atLeast',
      });
      return [all, present];
    };
    const recused = openMeeting().after({
      type: 'RecusePerson',
      person: personId('p1'),
      reason: '本楼物业经理',
    });
    expect(voters(openMeeting())).toEqual([6, 6]);
    expect(voters(recused)).toEqual([5, 5]);
    recused
      .when({ type: 'RecusePerson', person: personId('p1'), reason: '再来一次' })
      .thenRefused({ code: 'AlreadyRecused' });
    const lifted = recused.after({ type: 'LiftRecusal', person: personId('p1') });
    expect(voters(lifted)).toEqual([6, 6]);
    lifted.when({ type: 'LiftRecusal', person: personId('p1') }).thenNothing();
  });

  it('help is asked for by oneself and answered by the staff, once each', () => {
    const asked = openMeeting().after(askHelp, member('p1'));
    expect(personIn(asked, 'p1')?.helpAskedAt).toBe(asked.at - 1000);
    asked.when(askHelp, member('p1')).thenNothing();
    openMeeting().when(askHelp, member('p2')).thenRefused({ code: 'NotForYou' });
    const answer: MeetingCommand = { type: 'AnswerHelp', person: personId('p1') };
    asked.when(answer, desk).then({ type: 'HelpAnswered', person: personId('p1'), helper: '彭桂兰' });
    asked.after(answer, desk).when(answer, recorder).thenNothing();
  });

  it('M9 what is not in the table is denied', () => {
    openMeeting().when(askHelp, chair).thenRefused({ code: 'NotPermitted' });
    openMeeting()
      .when({ type: 'RecusePerson', person: personId('p1'), reason: '' }, desk)
      .thenRefused({ code: 'NotPermitted' });
  });
});
