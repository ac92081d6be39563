import type { Standing } from '@yishi/core';
import type { TFunction } from 'i18next';

/** What would come of it if the ballot ended now, in one sentence; without the choices only that it would end. */
export const closingMeans = (t: TFunction<'console'>, standing: Standing, shown: boolean): string => {
  if (!shown) return t('ballot.means.hidden');
  if (standing.outcome !== 'failed') return t(`ballot.means.${standing.outcome}`);
  const { sentence } = standing;
  return sentence.key === 'moreNeeded'
    ? t('ballot.means.short', { count: sentence.params.more })
    : t('ballot.means.failed');
};
