import { type ScaleId, type Statement, type StatementId } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../meeting/new-id.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { useSay } from '../../words/say.ts';
import { useAct } from '../acting/use-act.ts';
import { ActForm } from '../forms/act-form.tsx';
import { Choices } from '../forms/choices.tsx';
import { Field } from '../forms/field.tsx';
import { DraftField } from './draft-field.tsx';

type WriteSheetProps = {
  /** The text that gets another version; null for a new text. */
  readonly statement: Statement | null;
  readonly open: boolean;
  readonly onClose: () => void;
};

/** The words of a text as they are written together; putting them freezes a version. */
export const WriteSheet = ({ statement, open, onClose }: WriteSheetProps) => {
  const { t } = useTranslation('console');
  const title =
    statement === null
      ? t('statement.write')
      : t('statement.amend', { version: statement.versions.length + 1 });
  return (
    <Sheet open={open} onClose={onClose} title={title}>
      {statement === null ? (
        <PutForm onDone={onClose} />
      ) : (
        <AmendForm statement={statement} onDone={onClose} />
      )}
    </Sheet>
  );
};

const nothing: readonly string[] = [];
const scales: readonly ScaleId[] = ['fistToFive', 'gradients', 'consent'];

const PutForm = ({ onDone }: { readonly onDone: () => void }) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const { procedure, agenda, consensus } = useMeeting();
  const [draft] = useState(`text-${consensus.order.length + 1}`);
  const act = useAct(onDone);
  const [title, setTitle] = useState('');
  const [paragraphs, setParagraphs] = useState<readonly string[]>([]);
  const [scale, setScale] = useState<ScaleId>(procedure.kind?.scale ?? 'fistToFive');
  return (
    <ActForm
      act={act}
      go={t('statement.put')}
      ready={title.trim() !== '' && paragraphs.length > 0}
      onGo={() =>
        act.give({
          type: 'PutStatement',
          statement: newId<StatementId>(),
          title: title.trim(),
          paragraphs: [...paragraphs],
          item: agenda.items.find(({ status }) => status === 'open')?.id ?? null,
          scale,
        })
      }
    >
      <Field first label={t('statement.title')} value={title} onType={setTitle} maxLength={120} />
      <DraftField draft={draft} start={nothing} label={t('statement.text')} onParagraphs={setParagraphs} />
      <Choices
        label={t('statement.scale')}
        value={scale}
        options={scales.map((value) => ({ value, words: say(`scale.${value}`) }))}
        onChoose={setScale}
      />
    </ActForm>
  );
};

type AmendFormProps = { readonly statement: Statement; readonly onDone: () => void };

const AmendForm = ({ statement, onDone }: AmendFormProps) => {
  const { t } = useTranslation('console');
  const act = useAct(onDone);
  const [paragraphs, setParagraphs] = useState<readonly string[]>([]);
  const [why, setWhy] = useState('');
  const [seen] = useState(statement.versions.length);
  const [start] = useState(() => statement.versions.at(-1)?.paragraphs ?? nothing);
  return (
    <ActForm
      act={act}
      go={t('statement.putVersion', { version: seen + 1 })}
      ready={paragraphs.length > 0}
      onGo={() =>
        act.give({
          type: 'AmendStatement',
          statement: statement.id,
          seen,
          paragraphs: [...paragraphs],
          why: why.trim() === '' ? null : why.trim(),
        })
      }
    >
      <DraftField
        draft={`${statement.id}-${seen + 1}`}
        start={start}
        label={statement.title}
        onParagraphs={setParagraphs}
      />
      <Field label={t('statement.why')} value={why} onType={setWhy} maxLength={500} />
    </ActForm>
  );
};
