import { useTranslation } from 'react-i18next';
import type { Act } from '../acting/use-act.ts';
import { ActForm } from '../forms/act-form.tsx';
import { TextField } from '../forms/field.tsx';

type ConcludeFormProps = {
  /** Held by whoever shows the form, so that it stays while words are in it, whatever others do to the item. */
  readonly conclusion: string;
  readonly onType: (conclusion: string) => void;
  readonly act: Act;
  /** The title of the item that opens as soon as this one is closed; null only closes. */
  readonly next: string | null;
  readonly onConclude: (conclusion: string) => void;
};

/** An item ends with a sentence that says what came of it. */
export const ConcludeForm = ({ conclusion, onType, act, next, onConclude }: ConcludeFormProps) => {
  const { t } = useTranslation('console');
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
        onType={onType}
        maxLength={500}
        rows={3}
      />
    </ActForm>
  );
};
