import { type CommandType, mayCommand, MeetingCommand, type Role } from '@yishi/core';
import { describe, expect, it } from 'vitest';
import { samples } from './matrix/samples.ts';

const commands = Object.values(samples).map(({ type }) => type);
const givenBy = (role: Role): CommandType[] => commands.filter((command) => mayCommand(role, command));

/** What only whoever chairs may do: it moves the meeting, the floor or a ballot on. */
const chairOnly: readonly CommandType[] = [
  'OpenSession',
  'RecordNoQuorum',
  'CallRecess',
  'ResumeSession',
  'AdjournMeeting',
  'CloseMeeting',
  'StartPhase',
  'ExtendPhase',
  'OpenItem',
  'CloseItem',
  'SkipItem',
  'GiveFloor',
  'WarnSpeaker',
  'SetQueuePolicy',
  'CloseQueue',
  'ReadyPoll',
  'OpenPoll',
  'TightenVisibility',
  'CallClosing',
  'ClosePoll',
  'DecideTie',
  'PublishPoll',
  'AnnulPoll',
  'OpenRound',
  'CloseRound',
  'ConcludeStatement',
  'RecusePerson',
  'LiftRecusal',
];

/** All that a participant may do; each in their own name. */
const ofMembers: readonly CommandType[] = [
  'CheckIn',
  'CheckOut',
  'SwitchChannel',
  'AskToJoin',
  'AcknowledgeRules',
  'AskForHelp',
  'RequestFloor',
  'ChangeStance',
  'WithdrawRequest',
  'EndSpeech',
  'ReturnToQueue',
  'AnswerPoll',
  'WithdrawAnswer',
  'AnswerRound',
  'WithdrawPosition',
  'SignOff',
  'RecordDissent',
  'SignRecord',
  'RefuseToSign',
];

const others: readonly Role[] = ['recorder', 'desk', 'member', 'observer', 'system'];

describe('The one table, held against a list written by hand', () => {
  it('an observer gives no command', () => {
    expect(givenBy('observer')).toEqual([]);
  });

  it.each(chairOnly)('%s is given by the facilitator and nobody else', (command) => {
    expect(mayCommand('facilitator', command)).toBe(true);
    expect(others.filter((role) => mayCommand(role, command))).toEqual([]);
  });

  it('a participant gives exactly what is listed here', () => {
    expect(givenBy('member').sort()).toEqual([...ofMembers].sort());
  });

  it('the desk touches no ballot, no agenda, no text and no record of its own', () => {
    const office: readonly RegExp[] = [
      /Poll$/,
      /Statement$/,
      /Agenda$/,
      /Task$/,
      /^(Open|Correct|Seal)Record$/,
    ];
    const touched = givenBy('desk').filter((command) => office.some((words) => words.test(command)));
    expect(touched).toEqual(['AnswerPoll']);
  });

  it('the server by itself only keeps the floor of a speaker whose line broke', () => {
    expect(givenBy('system')).toEqual(['HoldFloor', 'EndHold']);
    expect(others.filter((role) => role !== 'system' && mayCommand(role, 'HoldFloor'))).toEqual([]);
    expect(mayCommand('facilitator', 'HoldFloor')).toBe(false);
  });

  it('knows every command, and each by a sample that fits its schema', () => {
    const misfits = Object.values(samples).filter((command) => !MeetingCommand.safeParse(command).success);
    expect(misfits).toEqual([]);
  });
});
