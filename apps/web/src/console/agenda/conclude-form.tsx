import type { AgendaItem } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingLink } from '../../meeting/meeting-context.ts';
import { useAct } from '../acting/use-act.ts';
import { ActForm } from '../forms/act-form.tsx';
import { TextField } from '../forms/field.tsx';

type ConcludeFormProps = {
  readonly item: AgendaItem;
  /** Opened as soon as this one is closed; null only closes. */
  readonly next: AgendaItem | null;
  readonly onDone: () => void;
};

/** An item ends with a sentence that says what came of it. */
export const ConcludeForm = ({ item, next, onDone }: ConcludeFormProps) => {
  const { t } = useTranslation('console');
  const link = useMeetingLink();
  const [conclusion, setConclusion] = useState('');
  const act = useAct(() => {
    if (next !== null) link.give({ type: 'OpenItem', item: next.id, seen: null });
    onDone();
  });
  return (
    <ActForm
      act={act}
      go={next === null ? t('agenda.close') : t('agenda.closeAndOpen', { title: next.title })}
      ready={conclusion.trim() !== ''}
      onGo={() => act.give({ type: 'CloseItem', item: item.id, conclusion: conclusion.trim() })}
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
