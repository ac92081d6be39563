import {
  currentPhase,
  DissentId,
  type DissentSubject,
  type MeetingState,
  type Person,
  signersOf,
} from '@yishi/core';
import type { Story } from '../story/story.ts';
import { type Scene, type Wish, wish } from './wish.ts';

type ToldDissent = Story['dissents'][number];

/** What a dissent of the story is about, once it has been decided; null before. */
export const subjectOf = ({ about }: ToldDissent, state: MeetingState): DissentSubject | null => {
  if ('poll' in about) {
    const decided = state.poll.polls[about.poll]?.countedAt;
    return decided === undefined || decided === null ? null : { about: 'poll', poll: about.poll };
  }
  const concluded = state.consensus.statements[about.statement]?.conclusion;
  return concluded === undefined || concluded === null
    ? null
    : { about: 'statement', statement: about.statement };
};

/** Has this person's dissent on this been written down? */
export const isRecorded = (person: string, subject: DissentSubject, { consensus }: MeetingState): boolean =>
  consensus.dissents.some(
    (d) => d.person === person && JSON.stringify(d.subject) === JSON.stringify(subject),
  );

/** Whoever did not agree has it written down, with the reason and what would change it. */
export const dissents = (me: Person, { state, story, chance }: Scene): Wish[] =>
  currentPhase(state)?.id !== 'dissent'
    ? []
    : story.dissents.flatMap((told) => {
        const subject = subjectOf(told, state);
        if (told.person !== me.id || subject === null || isRecorded(me.id, subject, state)) return [];
        const about = subject.about === 'poll' ? subject.poll : subject.statement;
        const { reason, condition } = told;
        const dissent = DissentId.parse(`${me.id}-${about}`);
        return [
          wish(`dissent:${about}`, chance(me.id, 'dissent', about).between(2000, 9000), {
            type: 'RecordDissent',
            dissent,
            subject,
            person: me.id,
            reason,
            condition,
          }),
        ];
      });

/** Whoever was asked about a text that was agreed puts their name to it. */
export const signsOff = (me: Person, { state, chance }: Scene): Wish[] =>
  Object.values(state.consensus.statements).flatMap(({ id, conclusion, rounds, signOffs }) => {
    const agreed = conclusion?.outcome === 'consensus' || conclusion?.outcome === 'consensusWithReservations';
    const asked = rounds.at(-1)?.asked.some(({ person }) => person === me.id) === true;
    return agreed && asked && signOffs[me.id] === undefined
      ? [
          wish(`signOff:${id}`, chance(me.id, 'signOff', id).between(2000, 12_000), {
            type: 'SignOff',
            statement: id,
            person: me.id,
          }),
        ]
      : [];
  });

/** Whose signature the record needs signs it. */
export const signsRecord = (me: Person, { state, chance }: Scene): Wish[] =>
  state.procedure.status === 'record' &&
  state.record.signatures[me.id] === undefined &&
  signersOf(state).includes(me.id)
    ? [wish('sign', chance(me.id, 'sign').between(2000, 18_000), { type: 'SignRecord', person: me.id })]
    : [];
