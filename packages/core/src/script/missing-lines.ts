import type { Channel } from '../category.ts';
import type { PersonId } from '../ids.ts';
import type { Situation } from '../kinds/situations.ts';
import { saidWhen } from './line.ts';
import type { Moment } from './moment.ts';
import { namesOf } from './names-of.ts';
import type { ScriptLine } from './script-line.ts';

/** So many are called by their names; of more only the number is said. */
const mostNamed = 4;

const bySpokenWord: Partial<Record<Channel, Situation>> = {
  telephone: 'ballotMissingTelephone',
  helped: 'ballotMissingHelped',
};

type Asked = { person: PersonId; channel: Channel };

/** Asks those who have not answered. */
export const missingLine = (moment: Moment, missing: readonly Asked[]): ScriptLine => {
  const names = namesOf(
    moment,
    missing.map(({ person }) => person),
  );
  const count = missing.length;
  return saidWhen(moment, count > mostNamed ? 'ballotMissingMany' : 'ballotMissing', { count, names });
};

/** Asks the first who can only say it: on the telephone, or to the desk. */
export const askedByWord = (moment: Moment, missing: readonly Asked[]): ScriptLine[] => {
  const asked = missing.find(({ channel }) => bySpokenWord[channel] !== undefined);
  const situation = asked && bySpokenWord[asked.channel];
  return situation
    ? [saidWhen(moment, situation, { count: missing.length, voter: namesOf(moment, [asked.person]) })]
    : [];
};
