import type { Channel, PersonId } from '@yishi/core';
import { acknowledges, comesIn } from './arriving.ts';
import { answersPolls } from './answering.ts';
import { dissents, signsOff, signsRecord } from './concluding.ts';
import { dropsOff } from './dropping-off.ts';
import { endsSpeech, raisesHand, returnsToQueue } from './speaking.ts';
import { takesPositions } from './taking-position.ts';
import type { Scene, Wish } from './wish.ts';

const session = [
  acknowledges,
  raisesHand,
  endsSpeech,
  returnsToQueue,
  takesPositions,
  answersPolls,
  dissents,
  signsOff,
  dropsOff,
];

/** Who acts, and how they take part. */
export type Resident = { person: PersonId; channel: Channel };

/** What a resident would do now, given what they see of the meeting and the story. Pure. */
export const residentWishes = ({ person, channel }: Resident, scene: Scene): Wish[] => {
  const me = scene.state.attendance.people[person];
  if (me === undefined || me.presence === 'waiting' || me.presence === 'excused') return [];
  const { status } = scene.state.procedure;
  const arrival = comesIn({ ...me, channel }, scene);
  if (status === 'inSession') return [...arrival, ...session.flatMap((part) => part(me, scene))];
  return [...arrival, ...signsRecord(me, scene)];
};
