import { guestDetails, isAssisted, type Person, type PersonId } from '@yishi/core';
import { residentWishes } from '../behaviour/resident-wishes.ts';
import { type Scene, type Wish, wish } from '../behaviour/wish.ts';

const admits = ({ state }: Scene): Wish[] =>
  Object.values(state.attendance.people)
    .filter(({ presence }) => presence === 'waiting')
    .map((person) =>
      wish(`admit:${person.id}`, 4000, {
        type: 'AdmitWalkIn',
        details: guestDetails(person),
        identity: 'known',
      }),
    );

const helps = ({ state }: Scene): Wish[] =>
  Object.values(state.attendance.people)
    .filter(({ helpAskedAt }) => helpAskedAt !== null)
    .map(({ id, helpAskedAt }) =>
      wish(`help:${id}:${helpAskedAt}`, 5000, { type: 'AnswerHelp', person: id }),
    );

/** The end of a speech is the chair's or the speaker's own; the desk only raises hands. */
const deskMayNot: ReadonlySet<string> = new Set(['EndSpeech']);

const inTheNameOf = ({ id, channel }: Person, scene: Scene): Wish[] =>
  residentWishes({ person: id, channel }, scene)
    .filter((w) => w.act === 'command' && !deskMayNot.has(w.command.type))
    .map((w) => ({ ...w, key: `${id}/${w.key}` }));

/**
 * What the desk would do now: act for people without a device (but for those who were given one), let walk-ins in, and
 * come when somebody calls. Pure.
 */
export const deskWishes = (scene: Scene, withDevice: ReadonlySet<PersonId>): Wish[] => [
  ...Object.values(scene.state.attendance.people)
    .filter(({ id, channel }) => isAssisted(channel) && !withDevice.has(id))
    .flatMap((person) => inTheNameOf(person, scene)),
  ...admits(scene),
  ...helps(scene),
];
