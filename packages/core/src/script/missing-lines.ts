import type { Channel } from '../category.ts';
import type { PersonId } from '../ids.ts';
import type { Situation } from '../kinds/situations.ts';
import { saidWhen } from './line.ts';
import type { Moment } from './moment.ts';
import type { ScriptLine } from './script-line.ts';

/** At most so many are called by their names. */
const named = 4;

const bySpokenWord: Partial<Record<Channel, Situation>> = {
  telephone: 'ballotMissingTelephone',
  helped: 'ballotMissingHelped',
};

/** Asks those who have not answered: first somebody who can only be asked by word, where that is how a vote is given. */
export const missingLines = (
  moment: Moment,
  missing: readonly { person: PersonId; channel: Channel }[],
  byWord: boolean,
): ScriptLine[] => {
  const count = missing.length;
  const names = missing.slice(0, named).flatMap(({ person }) => nameOf(moment, person) ?? []);
  const all = saidWhen(moment, 'ballotMissing', { count, missing: names });
  const asked = missing.find(({ channel }) => bySpokenWord[channel] !== undefined);
  const situation = asked && bySpokenWord[asked.channel];
  return byWord && asked && situation
    ? [saidWhen(moment, situation, { count, voter: nameOf(moment, asked.person) }), all]
    : [all];
};

/** Somebody's name as shown. */
export const nameOf = ({ state }: Moment, person: PersonId): string | undefined =>
  state.attendance.people[person]?.name;
