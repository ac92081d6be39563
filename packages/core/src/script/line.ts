import type { Phase } from '../kinds/kind.ts';
import { type Situation, situations } from '../kinds/situations.ts';
import type { LocalText } from '../words.ts';
import type { Moment } from './moment.ts';
import type { ScriptLine, Words } from './script-line.ts';

/** What is said in these situations, one after the other, with words of the moment and its own. */
export const saidWhen = (
  { words }: Moment,
  on: Situation | readonly Situation[],
  own: Words = {},
): ScriptLine => {
  const all = typeof on === 'string' ? [on] : on;
  return {
    key: all.join('+'),
    parts: all.map((situation) => situations[situation]),
    words: { ...words, ...own },
  };
};

/** What is written in a script of its own: of a phase, or of the check-in. */
export const written = (
  { words }: Moment,
  from: Phase['id'] | 'checkIn',
  says: readonly LocalText[],
): ScriptLine[] => says.map((text, index) => ({ key: `${from}.${index}`, parts: [text], words }));
