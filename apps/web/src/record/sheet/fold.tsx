import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './fold.module.css';

type FoldProps = {
  readonly heading: string;
  /** How much is inside. */
  readonly note?: string;
  readonly open?: boolean;
  readonly children: ReactNode;
};

/** Details that fold on the screen, so that the outcome is found at once; paper shows them whole. */
export const Fold = ({ heading, note, open = false, children }: FoldProps) => {
  const { t } = useTranslation('record');
  return (
    <details className={css.fold} open={open}>
      <summary className={css.line}>
        <h3 className={css.heading}>{heading}</h3>
        {note === undefined ? null : <span className={css.note}>{note}</span>}
        <span className={css.act} aria-hidden="true">
          <span className={css.unfold}>{t('unfold')}</span>
          <span className={css.close}>{t('fold')}</span>
        </span>
      </summary>
      <div className={css.inside}>{children}</div>
    </details>
  );
};
