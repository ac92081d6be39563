import type { Gate } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icons/icon.tsx';
import css from './phases.module.css';

/** Checks that do not hold: those that must before the meeting goes on, and those that should. */
export type Unmet = { readonly musts: readonly Gate[]; readonly warns: readonly Gate[] };

/** What is not done yet, each with what to do about it. */
export const Checks = ({ unmet: { musts, warns } }: { readonly unmet: Unmet }) => {
  const { t } = useTranslation('console');
  if (musts.length + warns.length === 0)
    return (
      <p className={css.allDone}>
        <Icon name="check" /> {t('phase.allDone')}
      </p>
    );
  return (
    <ul className={css.checks}>
      {[...musts, ...warns].map(({ check, mode }) => (
        <li key={check} className={css[mode]}>
          <Icon name={mode === 'must' ? 'alert' : 'info'} />
          <span>
            {t(`check.${check}`)}
            <small>{t(mode === 'must' ? 'phase.must' : 'phase.should')}</small>
          </span>
        </li>
      ))}
    </ul>
  );
};
