import type { PersonDetails } from '../attendance/commands.ts';
import { isAssisted } from '../is-assisted.ts';
import type { Kind } from '../kinds/kind.ts';
import type { MeetingCommand } from '../meeting-command.ts';
import { desk, member, recorder } from './actors.ts';
import { emptyHistory } from './history.ts';
import { meetingId } from './names.ts';
import { residents } from './person-details.ts';
import { type Scene, sceneOf, start } from './scene.ts';
import { smallKind } from './small-kind.ts';

/** What a test's meeting is made of. `people` are all checked in; without any the roster is empty. */
export type Setting = { kind?: Kind; people?: readonly PersonDetails[] };

const create = (kind: Kind): MeetingCommand => ({
  type: 'CreateMeeting',
  meeting: meetingId('m1'),
  kind,
  practice: false,
  title: '广场舞噪声协商',
  number: null,
  scheduledAt: start,
  place: '社区议事厅',
  purpose: null,
  conference: null,
  community: { name: '枫林里社区', street: '清溪街道' },
  affects: [],
});

const checkIn = (scene: Scene, { id, channel }: Pick<PersonDetails, 'id' | 'channel'>): Scene =>
  scene.after(
    { type: 'CheckIn', person: id, channel, identity: 'code' },
    isAssisted(channel) ? desk : member(id),
  );

/** A meeting that has been created and has its roster. */
export const draftedMeeting = ({ kind = smallKind, people = residents(6) }: Setting = {}): Scene => {
  const created = sceneOf(emptyHistory, start).after(create(kind), recorder);
  return people.length === 0
    ? created
    : created.after({ type: 'EnrolPeople', people: [...people] }, recorder);
};

/** A meeting whose doors are open and whose people are all here. */
export const gatheredMeeting = (setting: Setting = {}): Scene =>
  (setting.people ?? residents(6)).reduce(checkIn, draftedMeeting(setting).after({ type: 'OpenCheckIn' }));

/** A meeting in session, before its first phase. */
export const openMeeting = (setting: Setting = {}): Scene =>
  gatheredMeeting(setting).after({ type: 'OpenSession' });

/** An adjourned meeting on another day: everybody has checked in again, and the sitting is open. */
export const openAgain = (adjourned: Scene): Scene =>
  Object.values(adjourned.state.attendance.people)
    .reduce(checkIn, adjourned.after({ type: 'OpenCheckIn' }))
    .after({ type: 'OpenSession' });

/** A meeting in session, in the phase with this id, reached past the ones before it. */
export const meetingIn = (phase: string, setting: Setting = {}): Scene => {
  const { phases } = setting.kind ?? smallKind;
  const target = phases.findIndex((p) => p.id === phase);
  return phases
    .slice(0, target + 1)
    .reduce(
      (scene, { id }, i) =>
        scene.after({ type: 'StartPhase', phase: id, seen: phases[i - 1]?.id ?? null, reason: '测试' }),
      openMeeting(setting),
    );
};
