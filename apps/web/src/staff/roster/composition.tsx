import { type CompositionWarning, compositionWarnings, type Person } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { sayShare } from '../../meeting/say-rule.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { Notice } from '../../ui/notice.tsx';
import { useSay } from '../../words/say.ts';
import css from './roster.module.css';

/** What is unusual about who is invited: reminders, nothing more. */
export const Composition = ({ people }: { readonly people: readonly Person[] }) => {
  const { t } = useTranslation('staff');
  const { kind, notice } = useMeeting().procedure;
  const sentence = useWarning();
  if (kind === null) return null;
  const warnings = compositionWarnings(kind, people, notice?.affects ?? []);
  if (warnings.length === 0) return null;
  return (
    <Notice title={t('composition.title')}>
      <ul className={css.warnings}>
        {warnings.map((warning) => (
          <li key={JSON.stringify(warning)}>{sentence(warning)}</li>
        ))}
      </ul>
      <p>{t('composition.note')}</p>
    </Notice>
  );
};

const useWarning = (): ((warning: CompositionWarning) => string) => {
  const { t } = useTranslation('staff');
  const say = useSay();
  return (warning) => {
    switch (warning.check) {
      case 'size':
        return t('composition.size', warning);
      case 'atLeast':
        return t('composition.atLeast', {
          ...warning,
          categories: warning.categories.map((one) => say(`category.${one}`)).join(t('composition.or')),
        });
      case 'share':
        return t('composition.share', {
          ...warning,
          categories: warning.categories.map((one) => say(`category.${one}`)).join(say('separator')),
          share: sayShare(say, warning.fraction),
        });
      case 'bothSides':
        return t('composition.bothSides', {
          missing: warning.missing.map((side) => say(`stance.${side}`)).join(say('and')),
        });
      case 'affectedRepresented':
        return t('composition.affectedRepresented', { missing: warning.missing.join(say('separator')) });
      case 'chairIsNotConvener':
        return t('composition.chairIsNotConvener');
      default:
        return warning satisfies never;
    }
  };
};
