import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import forms from '../forms/forms.module.css';
import type { SharedDraftProps } from './shared-draft.tsx';

const SharedDraft = lazy(async () => ({ default: (await import('./shared-draft.tsx')).SharedDraft }));

/** A field in which several people write; the editor comes when it is opened. */
export const DraftField = (props: SharedDraftProps) => {
  const { t } = useTranslation('console');
  return (
    <div className={forms.field}>
      <span className={forms.label} aria-hidden="true">
        {props.label}
      </span>
      <Suspense fallback={<output>{t('minutes.opening')}</output>}>
        <SharedDraft {...props} />
      </Suspense>
      <p className={forms.help}>{t('statement.textHelp')}</p>
    </div>
  );
};
