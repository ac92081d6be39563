import type { Fraction, Rule, Standing } from '@yishi/core';
import type { Say } from '../words/say.ts';

const named: Record<string, 'half' | 'twoThirds' | 'threeQuarters' | 'sixty'> = {
  '1/2': 'half',
  '2/3': 'twoThirds',
  '3/4': 'threeQuarters',
  '3/5': 'sixty',
};

/** A share in words: `三分之二`. */
export const sayShare = (say: Say, { num, den }: Fraction): string => {
  const name = named[`${num}/${den}`];
  return name === undefined ? say('sentences:share.other', { num, den }) : say(`sentences:share.${name}`);
};

/** The rule a motion is decided by, in one sentence. */
export const sayRule = (say: Say, { compare, base, fraction }: Rule): string =>
  compare === 'atLeast' && fraction.num === fraction.den
    ? say(`sentences:rule.whole_${base}`)
    : say(`sentences:rule.${compare}_${base}`, { share: sayShare(say, fraction) });

/** Where a poll stands, in words: `需要 11 票赞成，现有 9 票`. */
export const sayStanding = (say: Say, { sentence }: Standing): string =>
  say(`sentences:standing.${sentence.key}`, { ...sentence.params });
