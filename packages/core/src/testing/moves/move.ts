import type { Actor } from '../../actor.ts';
import { isAssisted } from '../../is-assisted.ts';
import type { Person } from '../../attendance/state.ts';
import type { PersonId } from '../../ids.ts';
import type { MeetingCommand } from '../../meeting-command.ts';
import type { MeetingState } from '../../meeting-state.ts';
import { chair, desk, member, observer, recorder } from '../actors.ts';
import type { Dice } from '../dice.ts';

/** A command somebody might give at this moment, sensible or not; null when there is nothing of the sort to do. */
export type Given = { command: MeetingCommand; by: Actor };
export type Move = (state: MeetingState, dice: Dice) => Given | null;

const anybody = (state: MeetingState, dice: Dice): Actor => {
  const id = dice.pick(state.attendance.order) ?? 'p1';
  return dice.pick([chair, recorder, desk, observer, member(id)]) ?? chair;
};

/** What the chair does; sometimes somebody tries it who may not. */
export const chairs =
  (commandFor: (state: MeetingState, dice: Dice) => MeetingCommand | null): Move =>
  (state, dice) => {
    const command = commandFor(state, dice);
    return command && { command, by: dice.chance(0.95) ? chair : anybody(state, dice) };
  };

/** What somebody does for themselves, or the desk for whom has no device; sometimes it is somebody else. */
export const persons =
  (commandFor: (state: MeetingState, dice: Dice, person: PersonId) => MeetingCommand | null): Move =>
  (state, dice) => {
    const person = somebody(state, dice);
    const command = person && commandFor(state, dice, person.id);
    if (!person || !command) return null;
    const right = isAssisted(person.channel) ? desk : member(person.id);
    return { command, by: dice.chance(0.9) ? right : anybody(state, dice) };
  };

/** Mostly somebody who is present. */
export const somebody = ({ attendance }: MeetingState, dice: Dice): Person | undefined => {
  const people = Object.values(attendance.people);
  const here = people.filter((p) => p.presence === 'present');
  return dice.pick(here.length > 0 && dice.chance(0.9) ? here : people);
};

/** The same, or now and then something else: what a stale screen would send. */
export const mostly = <Value>(dice: Dice, value: Value, stale: Value): Value =>
  dice.chance(0.9) ? value : stale;

/** One of a record's values. */
export const oneOf = <Value>(record: Record<string, Value>, dice: Dice): Value | undefined =>
  dice.pick(Object.values(record));
