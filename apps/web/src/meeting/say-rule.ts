import type { Fraction, Rule, Standing } from '@yishi/core';
import type { TFunction } from 'i18next';

const named: Record<string, 'half' | 'twoThirds' | 'threeQuarters' | 'sixty' | 'all'> = {
  '1/2': 'half',
  '2/3': 'twoThirds',
  '3/4': 'threeQuarters',
  '3/5': 'sixty',
  '1/1': 'all',
};

/** A share in words: `三分之二`. */
export const sayShare = (t: TFunction, { num, den }: Fraction): string => {
  const name = named[`${num}/${den}`];
  return name === undefined ? t('sentences:share.other', { num, den }) : t(`sentences:share.${name}`);
};

/** The rule a motion is decided by, in one sentence. */
export const sayRule = (t: TFunction, rule: Rule): string =>
  t(`sentences:rule.${rule.compare}_${rule.base}`, { share: sayShare(t, rule.fraction) });

/** Where a poll stands, in words: `需要 11 票赞成，现有 9 票`. */
export const sayStanding = (t: TFunction, { sentence }: Standing): string =>
  t(`sentences:standing.${sentence.key}`, { ...sentence.params });
