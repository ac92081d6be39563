import type { Duty } from '../category.ts';
import type { Kind, Phase, SpeakerGroup } from '../kinds/kind.ts';
import type { QueuePerson } from './facts.ts';

const has =
  (...duties: readonly Duty[]) =>
  (person: QueuePerson): boolean =>
    person.duties.some((duty) => duties.includes(duty));

const isObserver = ({ votes, affected, duties }: QueuePerson): boolean =>
  !votes && !affected && duties.length === 0;

const groups: Record<SpeakerGroup, (person: QueuePerson, kind: Kind) => boolean> = {
  everyone: () => true,
  voters: ({ votes }) => votes,
  affected: ({ affected }) => affected,
  presenter: has('presenter'),
  expert: has('expert', 'legalAdviser'),
  chair: has('chair'),
  recorder: has('recorder'),
  observers: (person, { observersMaySpeak }) => observersMaySpeak && isObserver(person),
  dissenters: ({ dissented }) => dissented,
};

/** Does the phase give the floor to a group this person belongs to? */
export const maySpeakIn = (phase: Phase, person: QueuePerson, kind: Kind): boolean =>
  phase.speakers.some((group) => groups[group](person, kind));

/** Speeches for and against take turns here, so each has to say which it is (R04). */
export const asksStance = (phase: Phase): boolean =>
  phase.entryKinds.includes('speak') && phase.policy.includes('alternateStance');
