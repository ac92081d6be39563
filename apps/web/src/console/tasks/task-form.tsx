import type { PersonId, Task, TaskId } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../meeting/new-id.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useAct } from '../acting/use-act.ts';
import { ActForm } from '../forms/act-form.tsx';
import { Field, TextField } from '../forms/field.tsx';
import { SelectField } from '../forms/select-field.tsx';
import { type SubjectChoice, subjectsOf } from '../statement/subjects.ts';
import { DueField } from './due-field.tsx';

type TaskFormProps = { readonly task: Task | null; readonly onDone: () => void };

/** What is to be done, by whom and until which day. */
export const TaskForm = ({ task, onDone }: TaskFormProps) => {
  const { t } = useTranslation('console');
  const state = useMeeting();
  const { attendance } = state;
  const act = useAct(onDone);
  const [what, setWhat] = useState(task?.what ?? '');
  const [person, setPerson] = useState<PersonId | ''>(task?.responsible?.person ?? '');
  const [name, setName] = useState(task?.responsible?.person === null ? task.responsible.name : '');
  const [due, setDue] = useState<string | null>(task?.due ?? null);
  const subjects = subjectsOf(state);
  const [from, setFrom] = useState(() => startOf(task, subjects));
  const people = attendance.order.flatMap((id) => attendance.people[id] ?? []);
  const onList = people.find(({ id }) => id === person);
  const responsible =
    onList === undefined
      ? name.trim() === ''
        ? null
        : { person: null, name: name.trim() }
      : { person: onList.id, name: onList.name };
  return (
    <ActForm
      act={act}
      go={t(task === null ? 'task.assign' : 'task.save')}
      ready={what.trim() !== ''}
      onGo={() =>
        act.give({
          type: task === null ? 'AssignTask' : 'ChangeTask',
          task: {
            id: task?.id ?? newId<TaskId>(),
            what: what.trim(),
            responsible,
            due,
            from: subjects.find(({ value }) => value === from)?.subject ?? null,
          },
        })
      }
    >
      <TextField first label={t('task.what')} value={what} onType={setWhat} maxLength={200} />
      <SelectField<PersonId | ''>
        label={t('task.who')}
        value={person}
        options={[
          { value: '', words: t('task.other') },
          ...people.map((each) => ({ value: each.id, words: each.name })),
        ]}
        onChoose={setPerson}
      />
      {person === '' ? <Field label={t('task.name')} value={name} onType={setName} maxLength={60} /> : null}
      <DueField value={due} onChange={setDue} />
      {subjects.length === 0 ? null : (
        <SelectField
          label={t('task.from')}
          value={from}
          options={[{ value: '', words: t('task.fromNothing') }, ...subjects]}
          onChoose={setFrom}
        />
      )}
    </ActForm>
  );
};

/** The decision a task carries out: the one it has, or for a new one the last decision taken. */
const startOf = (task: Task | null, subjects: readonly SubjectChoice[]): string => {
  if (task === null) return subjects.at(-1)?.value ?? '';
  const { from } = task;
  if (from === null) return '';
  return from.about === 'poll' ? `poll:${from.poll}` : `statement:${from.statement}`;
};
