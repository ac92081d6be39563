import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Act } from '../acting/use-act.ts';
import { ActForm } from '../forms/act-form.tsx';
import { TextField } from '../forms/field.tsx';

type ConcludeFormProps = {
  readonly act: Act;
  /** The title of the item that opens as soon as this one is closed; null only closes. */
  readonly next: string | null;
  readonly onConclude: (conclusion: string) => void;
};

/** An item ends with a sentence that says what came of it. */
export const ConcludeForm = ({ act, next, onConclude }: ConcludeFormProps) => {
  const { t } = useTranslation('console');
  const [conclusion, setConclusion] = useState('');
  return (
    <ActForm
      act={act}
      go={next === null ? t('agenda.close') : t('agenda.closeAndOpen', { title: next })}
      ready={conclusion.trim() !== ''}
      onGo={() => onConclude(conclusion.trim())}
    >
      <TextField
        first
        label={t('agenda.conclusion')}
        help={t('agenda.conclusionHelp')}
        value={conclusion}
        onType={setConclusion}
        maxLength={500}
        rows={3}
      />
    </ActForm>
  );
};
