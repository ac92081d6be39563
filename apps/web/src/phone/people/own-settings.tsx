import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../ui/big-button.tsx';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { ThemeSwitch } from '../../ui/theme-switch.tsx';
import { useMyself } from '../self-context.ts';
import { LeaveSheet } from './leave-sheet.tsx';
import css from './people-tab.module.css';

/** Language, light or dark, and leaving. */
export const OwnSettings = () => {
  const { t } = useTranslation('phone');
  const [leaving, setLeaving] = useState(false);
  const here = useMyself()?.presence === 'present';
  return (
    <section>
      <SectionHead>{t('people.settings')}</SectionHead>
      <div className={css.settings}>
        <LanguageSwitch />
        <ThemeSwitch />
        {here ? (
          <BigButton tone="plain" size="small" onClick={() => setLeaving(true)}>
            {t('people.leave')}
          </BigButton>
        ) : null}
      </div>
      <LeaveSheet open={leaving} onClose={() => setLeaving(false)} />
    </section>
  );
};
