import type { Fraction, Rule } from '@yishi/core';
import { fill } from '@yishi/i18n';
import type { Scribe } from './scribe.ts';

const shareNames = {
  '1/2': 'half',
  '2/3': 'twoThirds',
  '3/4': 'threeQuarters',
  '3/5': 'sixty',
  '1/1': 'all',
} as const;

const isNamed = (share: string): share is keyof typeof shareNames => share in shareNames;

const shareInWords = ({ sentences: { share } }: Scribe, { num, den }: Fraction): string => {
  const written = `${num}/${den}`;
  return isNamed(written) ? share[shareNames[written]] : fill(share.other, { num, den });
};

/** The rule a motion was decided by, as half a sentence. */
export const ruleInWords = (scribe: Scribe, rule: Rule): string =>
  fill(scribe.sentences.rule[`${rule.compare}_${rule.base}`], { share: shareInWords(scribe, rule.fraction) });
