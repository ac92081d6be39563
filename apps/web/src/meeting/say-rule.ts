import type { Fraction, Rule, Standing } from '@yishi/core';
import type { Say } from '../words/say.ts';

const named: Record<string, 'half' | 'twoThirds' | 'threeQuarters' | 'sixty' | 'all'> = {
  '1/2': 'half',
  '2/3': 'twoThirds',
  '3/4': 'threeQuarters',
  '3/5': 'sixty',
  '1/1': 'all',
};

/** A share in words: `三分之二`. */
export const sayShare = (say: Say, { num, den }: Fraction): string => {
  const name = named[`${num}/${den}`];
  return name === undefined ? say('sentences:share.other', { num, den }) : say(`sentences:share.${name}`);
};

/** The rule a motion is decided by, in one sentence. */
export const sayRule = (say: Say, rule: Rule): string =>
  say(`sentences:rule.${rule.compare}_${rule.base}`, { share: sayShare(say, rule.fraction) });

/** Where a poll stands, in words: `需要 11 票赞成，现有 9 票`. */
export const sayStanding = (say: Say, { sentence }: Standing): string =>
  say(`sentences:standing.${sentence.key}`, { ...sentence.params });
