import { type AdoptedItem, type Person, quorumOf } from '@yishi/core';
import { type Scene, type Wish, wish } from '../behaviour/wish.ts';

const isExpected = ({ presence }: Person): boolean => presence === 'expected';

const excuses = ({ state, story }: Scene): Wish[] =>
  story.absent
    .filter(({ person }) => state.attendance.people[person]?.presence === 'expected')
    .map(({ person, reason }) => wish(`excuse:${person}`, 3000, { type: 'ExcusePerson', person, reason }));

/** Opens a while after everybody is here; with a quorum, but not everybody, the chair waits longer. */
const opens = ({ state }: Scene): Wish[] => {
  const { kind } = state.procedure;
  if (kind === null || !quorumOf(state.attendance, kind.quorum).met) return [];
  const waitsFor = Object.values(state.attendance.people).filter(isExpected).length;
  return waitsFor === 0
    ? [wish('open', 4000, { type: 'OpenSession' })]
    : [wish('openWithout', 45_000, { type: 'OpenSession' })];
};

/** Until the session opens: the doors, the agenda, excuses, and the quorum. */
export const beforeSession = (scene: Scene, drafted: readonly AdoptedItem[]): Wish[] => {
  const { state } = scene;
  if (state.procedure.status === 'draft') return [wish('doors', 500, { type: 'OpenCheckIn' })];
  if (state.agenda.items.length === 0 && drafted.length > 0)
    return [wish('adopt', 3000, { type: 'AdoptAgenda', items: [...drafted] })];
  return [...excuses(scene), ...opens(scene)];
};
