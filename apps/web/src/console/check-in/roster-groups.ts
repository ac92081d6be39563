import type { Person } from '@yishi/core';

/** Where somebody of the roster stands at the door. */
export type RosterGroup = 'expected' | 'present' | 'away';

const groupOf = ({ presence }: Person): RosterGroup | null => {
  switch (presence) {
    case 'expected':
      return 'expected';
    case 'present':
      return 'present';
    case 'excused':
    case 'gone':
      return 'away';
    case 'waiting':
      return null;
    default:
      return presence satisfies never;
  }
};

/** The roster by where people stand, those expected first; empty groups are left out. */
export const inGroups = (
  people: readonly Person[],
): readonly { group: RosterGroup; members: readonly Person[] }[] =>
  (['expected', 'present', 'away'] as const)
    .map((group) => ({ group, members: people.filter((person) => groupOf(person) === group) }))
    .filter(({ members }) => members.length > 0);

/** Who fits what was typed, by name or by whom they speak for. */
export const bySearch = (people: readonly Person[], wanted: string): readonly Person[] => {
  const words = wanted.trim().toLowerCase();
  return people.filter(({ name, representing }) =>
    `${name} ${representing ?? ''}`.toLowerCase().includes(words),
  );
};
