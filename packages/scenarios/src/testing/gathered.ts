import { isAssisted, kindOf } from '@yishi/core';
import { desk, draftedMeeting, member, type Scene } from '@yishi/core/testing';
import type { Scenario } from '../scenario.ts';

/** The meeting of a scenario in session: everybody is here but those who stay away. */
export const gathered = ({ kind: id, people, absent }: Scenario): Scene => {
  const kind = kindOf(id);
  if (kind === undefined) throw new Error(`no kind ${id}`);
  const away = new Set(absent.map(({ person }) => person));
  return people
    .filter((person) => !away.has(person.id))
    .reduce(
      (scene, { id: person, channel }) =>
        scene.after(
          { type: 'CheckIn', person, channel, identity: 'code' },
          isAssisted(channel) ? desk : member(person),
        ),
      draftedMeeting({ kind, people }).after({ type: 'OpenCheckIn' }),
    )
    .after({ type: 'OpenSession' });
};
