import type { Channel } from '../../category.ts';
import type { PersonId } from '../../ids.ts';
import type { MeetingState } from '../../meeting-state.ts';
import { desk, member } from '../actors.ts';
import type { Dice } from '../dice.ts';
import { personId } from '../names.ts';
import { personDetails } from '../person-details.ts';
import { chairs, type Move, persons, somebody } from './move.ts';

const channels: readonly Channel[] = ['room', 'remote', 'telephone', 'helped'];

const channelOf = (dice: Dice): Channel => dice.pick(channels) ?? 'room';

const strangers = ['w1', 'w2', 'w3'].map(personId);

const absent = ({ attendance }: MeetingState, dice: Dice): PersonId | undefined =>
  dice.pick(Object.values(attendance.people).filter((p) => p.presence !== 'present'))?.id;

/** People come, go, change how they take part, ask for help, are recused, or stand at the door. */
export const attendanceMoves: readonly Move[] = [
  (state, dice) => {
    const id = absent(state, dice);
    if (id === undefined) return null;
    const channel = channelOf(dice);
    const byThemselves = channel === 'room' || channel === 'remote';
    return {
      command: { type: 'CheckIn', person: id, channel, identity: 'code' },
      by: byThemselves ? member(id) : desk,
    };
  },
  persons((_, dice, person) => (dice.chance(0.3) ? { type: 'CheckOut', person } : null)),
  (state, dice) => {
    const person = somebody(state, dice);
    if (person === undefined) return null;
    const channel = channelOf(dice);
    const byThemselves = channel === 'room' || channel === 'remote';
    return {
      command: { type: 'SwitchChannel', person: person.id, channel },
      by: byThemselves ? member(person.id) : desk,
    };
  },
  persons((_, __, person) => ({ type: 'AcknowledgeRules', person })),
  persons((_, __, person) => ({ type: 'AskForHelp', person })),
  (state, dice) => {
    const person = somebody(state, dice);
    return person ? { command: { type: 'AnswerHelp', person: person.id }, by: desk } : null;
  },
  chairs((state, dice) => {
    const person = somebody(state, dice);
    return person ? { type: 'RecusePerson', person: person.id, reason: '与本议题有利害关系' } : null;
  }),
  chairs((state, dice) => {
    const person = somebody(state, dice);
    return person ? { type: 'LiftRecusal', person: person.id } : null;
  }),
  (_, dice) => {
    const id = dice.pick(strangers) ?? personId('w1');
    return {
      command: { type: 'AskToJoin', person: id, name: `访客${id}`, channel: 'remote' },
      by: member(id),
    };
  },
  (_, dice) => {
    const id = dice.pick(strangers) ?? personId('w1');
    const details = personDetails(id, {
      name: `来客${id}`,
      votes: dice.chance(0.5),
      channel: dice.chance(0.5) ? 'remote' : 'helped',
    });
    return { command: { type: 'AdmitWalkIn', details, identity: 'document' }, by: desk };
  },
  (_, dice) => ({
    command: { type: 'DeclineWalkIn', person: dice.pick(strangers) ?? personId('w1'), reason: '不在本小区' },
    by: desk,
  }),
  (state, dice) => {
    const id = absent(state, dice);
    return id ? { command: { type: 'ExcusePerson', person: id, reason: '生病' }, by: desk } : null;
  },
  ({ attendance }, dice) => {
    const people = Object.values(attendance.people);
    const person = dice.pick(people);
    if (person === undefined) return null;
    const details = personDetails(person.id, {
      name: person.name,
      affected: dice.chance(0.5),
      channel: person.channel,
      duties: dice.chance(0.2) ? ['presenter'] : [],
    });
    return { command: { type: 'EditPerson', details }, by: desk };
  },
  (state, dice) => {
    const id = absent(state, dice);
    return id ? { command: { type: 'RemovePerson', person: id }, by: desk } : null;
  },
  ({ version }, dice) => ({
    command: { type: 'EnrolPeople', people: [personDetails(`e${version}`, { votes: dice.chance(0.5) })] },
    by: desk,
  }),
];
