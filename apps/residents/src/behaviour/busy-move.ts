import {
  CommandId,
  decide,
  EntryId,
  isRunning,
  type MeetingCommand,
  type PersonId,
  type Poll,
} from '@yishi/core';
import { madeUpChoice } from '../story/made-up-choice.ts';
import type { Scene } from './wish.ts';

const stances = ['for', 'against', 'neutral'] as const;

export type Mover = { person: PersonId; acts: number; scene: Scene };

const answers = (poll: Poll, { person, acts, scene }: Mover): MeetingCommand => ({
  type: 'AnswerPoll',
  poll: poll.id,
  person,
  choice: madeUpChoice(poll, scene.chance(person, 'busy', `${acts}`)),
});

const inQueue = ({ person, acts, scene }: Mover): MeetingCommand[] => {
  const { entries } = scene.state.queue;
  const stance = scene.chance(person, 'stance', `${acts}`).pick(stances);
  const mine = Object.values(entries).find((e) => e.person === person && e.status === 'requested');
  const entry = EntryId.parse(`${person}-b${acts}`);
  return mine === undefined
    ? [{ type: 'RequestFloor', entry, person, kind: 'speak', stance, replyTo: null }]
    : [
        { type: 'ChangeStance', entry: mine.id, stance },
        { type: 'WithdrawRequest', entry: mine.id },
      ];
};

const moves = (mover: Mover): MeetingCommand[] => {
  const { person, scene } = mover;
  const channel = scene.state.attendance.people[person]?.channel === 'room' ? 'remote' : 'room';
  return [
    ...Object.values(scene.state.poll.polls)
      .filter(isRunning)
      .map((poll) => answers(poll, mover)),
    ...inQueue(mover),
    { type: 'SwitchChannel', person, channel },
  ];
};

/** Would it change something now, as far as can be seen from here? */
const isLegal = (command: MeetingCommand, { person, acts, scene }: Mover): boolean => {
  const given = { at: scene.now, by: { kind: 'member', id: person } } as const;
  const decision = decide(scene.state, CommandId.parse(`busy-${acts}`), command, given);
  return decision.ok && decision.events.length > 0;
};

/**
 * Something legal that changes something, picked by chance: raise a hand, take it down, change a stance, an answer or
 * the channel. Null when there is nothing. `acts` counts what was done so far. Pure.
 */
export const busyMove = (mover: Mover): MeetingCommand | null => {
  const { person, acts, scene } = mover;
  const [first, ...others] = moves(mover).filter((command) => isLegal(command, mover));
  return first === undefined
    ? null
    : scene.chance(person, 'busy', `${acts}`, 'what').pick([first, ...others]);
};
