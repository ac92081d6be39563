import type { Actor, CommandType, MeetingCommand, MeetingStatus } from '@yishi/core';
import {
  chair,
  desk,
  draftedMeeting,
  gatheredMeeting,
  meetingIn,
  member,
  onTheFloor,
  play,
  type Scene,
  sceneOf,
} from '@yishi/core/testing';
import { samples } from './samples.ts';

const inViews = (): Scene =>
  onTheFloor(meetingIn('views').after(samples.AdoptAgenda).after(samples.OpenItem));
const closed = (): Scene => meetingIn('views').after(samples.CloseMeeting);
const inRecord = (): Scene => closed().after(samples.OpenRecord);

/** Signs for everybody: the desk for p5, who has no device, the others themselves. */
const signed = (record: Scene): Scene =>
  Object.values(record.state.attendance.people).reduce(
    (scene, { id }) => scene.after({ type: 'SignRecord', person: id }, id === 'p5' ? desk : member(id)),
    record,
  );

/** A meeting of six in each status there is; `none` is a meeting that does not exist, where no door opens. */
export const statuses: { readonly [Status in Exclude<MeetingStatus, 'none'>]: () => Scene } = {
  draft: () => draftedMeeting(),
  checkingIn: () => gatheredMeeting(),
  inSession: inViews,
  recess: () => meetingIn('views').after(samples.CallRecess),
  adjourned: () => meetingIn('views').after(samples.AdjournMeeting),
  closed,
  record: inRecord,
  sealed: () => signed(inRecord()).after(samples.SealRecord),
};

/** A command at a moment at which somebody gave it and the rules took it. */
export type Moment = { scene: Scene; command: MeetingCommand; by: Actor };

/** A meeting that is played out by chance; the same seed always gives the same one. */
const played = (seed: number): Moment[] =>
  play({ seeds: Array.from({ length: 400 }, (_, i) => seed + i * 7919), seal: true }).steps.flatMap(
    ({ before, attempt: { command, by, at }, decision }) =>
      decision.ok && decision.events.length > 0 ? [{ scene: sceneOf(before, at), command, by }] : [],
  );

/** Everybody agreed with the statement; whoever was asked may sign it off. */
const agreed = (): Scene => {
  const asked = meetingIn('views').after(samples.PutStatement).after(samples.OpenRound);
  return Object.values(asked.state.attendance.people)
    .reduce(
      (scene, { id }) => scene.after({ ...samples.AnswerRound, person: id }, id === 'p5' ? desk : member(id)),
      asked,
    )
    .after(samples.CloseRound)
    .after({ ...samples.ConcludeStatement, outcome: 'consensus' });
};

/** What played meetings leave out. */
const arranged = (): Moment[] => {
  const doors = draftedMeeting().after(samples.OpenCheckIn);
  const moments: [Scene, MeetingCommand][] = [
    [draftedMeeting(), samples.EditNotice],
    [draftedMeeting(), samples.OpenCheckIn],
    [draftedMeeting(), samples.EnrolPeople],
    [draftedMeeting(), samples.EditPerson],
    [draftedMeeting(), samples.RemovePerson],
    [doors, samples.RecordNoQuorum],
    [gatheredMeeting(), samples.OpenSession],
    [statuses.recess(), samples.ResumeSession],
  ];
  return [
    ...moments.map(([scene, command]) => ({ scene, command, by: chair })),
    { scene: doors, command: samples.CheckIn, by: member('p1') },
    { scene: agreed(), command: samples.SignOff, by: member('p1') },
  ];
};

/**
 * For each type of command a moment at which it is accepted, as far as chance found one; given by a member where
 * members may give it.
 */
export const acceptedMoments = (seeds: readonly number[]): Map<CommandType, Moment> => {
  const found = [...arranged(), ...seeds.flatMap(played)];
  const byMembers = found.filter(({ by }) => by.kind === 'member');
  const bySystem = found.filter(({ by }) => by.kind === 'system');
  const latestWins = [...found, ...byMembers, ...bySystem].map(
    (moment) => [moment.command.type, moment] as const,
  );
  return new Map(latestWins);
};
