import type { CompositionWarning } from '@yishi/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { sayShare } from '../../meeting/say-rule.ts';
import { Icon } from '../../ui/icons/icon.tsx';
import { type Say, useSay } from '../../words/say.ts';
import css from './check-in.module.css';

type CompositionWordsProps = { readonly warnings: readonly CompositionWarning[] };

/** What is unusual about who is invited. It stops nothing. */
export const CompositionWords = ({ warnings }: CompositionWordsProps) => {
  const { t } = useTranslation('console');
  const say = useSay();
  if (warnings.length === 0) return null;
  return (
    <section className={css.warnings} aria-label={t('composition.title')}>
      <h2>
        <Icon name="info" />
        {t('composition.title')}
      </h2>
      <ul>
        {warnings.map((warning, i) => (
          <li key={i}>{wordsOf(t, say, warning)}</li>
        ))}
      </ul>
    </section>
  );
};

const wordsOf = (t: TFunction<'console'>, say: Say, warning: CompositionWarning): string => {
  const names = (categories: readonly Parameters<typeof nameOf>[1][]) =>
    categories.map((category) => nameOf(say, category)).join(say('separator'));
  switch (warning.check) {
    case 'size':
      return t('composition.size', warning);
    case 'atLeast':
      return t('composition.atLeast', { ...warning, categories: names(warning.categories) });
    case 'share':
      return t('composition.share', {
        categories: names(warning.categories),
        present: warning.count,
        of: warning.of,
        share: sayShare(say, warning.fraction),
      });
    case 'bothSides':
      return t('composition.bothSides', {
        sides: warning.missing.map((side) => say(`stance.${side}`)).join(say('separator')),
      });
    case 'affectedRepresented':
      return t('composition.affectedRepresented', { names: warning.missing.join(say('separator')) });
    case 'chairIsNotConvener':
      return t('composition.chairIsNotConvener');
    default:
      return warning satisfies never;
  }
};

const nameOf = (
  say: Say,
  category: Extract<CompositionWarning, { check: 'share' }>['categories'][number],
): string => say(`category.${category}`);
