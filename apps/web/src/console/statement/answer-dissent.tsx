import type { Dissent, TaskId } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useAct } from '../acting/use-act.ts';
import { ActForm } from '../forms/act-form.tsx';
import { Choices } from '../forms/choices.tsx';
import { TextField } from '../forms/field.tsx';
import { SelectField } from '../forms/select-field.tsx';

type AnswerDissentProps = { readonly dissent: Dissent; readonly onDone: () => void };

/** The meeting's answer to a dissent, and the task that follows from it. */
export const AnswerDissent = ({ dissent, onDone }: AnswerDissentProps) => {
  const { t } = useTranslation('console');
  const { tasks } = useMeeting();
  const act = useAct(onDone);
  const [adopted, setAdopted] = useState<'yes' | 'no'>('no');
  const [text, setText] = useState('');
  const [task, setTask] = useState<TaskId | ''>('');
  const open = tasks.order.flatMap((id) => tasks.tasks[id] ?? []).filter(({ dropped }) => dropped === null);
  return (
    <ActForm
      act={act}
      go={t('dissent.answer')}
      ready={text.trim() !== ''}
      onGo={() =>
        act.give({
          type: 'AnswerDissent',
          dissent: dissent.id,
          adopted: adopted === 'yes',
          text: text.trim(),
          task: task === '' ? null : task,
        })
      }
    >
      <p>{dissent.reason}</p>
      <Choices
        label={t('dissent.whether')}
        value={adopted}
        options={[
          { value: 'yes', words: t('dissent.yes') },
          { value: 'no', words: t('dissent.no') },
        ]}
        onChoose={setAdopted}
      />
      <TextField label={t('dissent.text')} value={text} onType={setText} maxLength={500} />
      {open.length === 0 ? null : (
        <SelectField<TaskId | ''>
          label={t('dissent.task')}
          value={task}
          options={[
            { value: '', words: t('dissent.noTask') },
            ...open.map(({ id, what }) => ({ value: id, words: what })),
          ]}
          onChoose={setTask}
        />
      )}
    </ActForm>
  );
};
