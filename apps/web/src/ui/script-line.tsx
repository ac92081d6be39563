import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './script-line.module.css';

type ScriptLineProps = {
  /** The sentence to say, in its own quotation marks. */
  readonly children: ReactNode;
  /** Buttons at the end of the line, such as another wording. */
  readonly action?: ReactNode;
};

/** What the chair says now, along the bottom of the console. */
export function ScriptLine({ children, action }: ScriptLineProps) {
  const { t } = useTranslation('ui');
  return (
    <section className={css.line} aria-label={t('script.label')}>
      <span className={css.label} aria-hidden="true">
        {t('script.label')}
      </span>
      <p className={css.words}>{children}</p>
      {action}
    </section>
  );
}
