import { isTaskComplete, type Task, type TaskId } from '@yishi/core';
import { formatDue } from '@yishi/i18n';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Icon } from '../../ui/icons/icon.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useLanguage } from '../../words/use-language.ts';
import { useAct } from '../acting/use-act.ts';
import { useRole } from '../acting/use-role.ts';
import { ReasonSheet } from '../forms/reason-sheet.tsx';
import { TaskForm } from './task-form.tsx';
import css from './tasks.module.css';

/** Who does what by when. */
export const TasksTab = () => {
  const { t } = useTranslation('console');
  const { tasks } = useMeeting();
  const { may } = useRole();
  const [edited, setEdited] = useState<TaskId | 'new' | null>(null);
  const [dropped, setDropped] = useState<TaskId | null>(null);
  const close = () => setEdited(null);
  const list = tasks.order.flatMap((id) => tasks.tasks[id] ?? []);
  return (
    <div className={css.list}>
      {list.length === 0 ? <p className={css.none}>{t('task.none')}</p> : null}
      {list.map((task) => (
        <TaskRow
          key={task.id}
          task={task}
          onEdit={may('ChangeTask') ? () => setEdited(task.id) : null}
          onDrop={() => setDropped(task.id)}
        />
      ))}
      {may('AssignTask') ? (
        <div>
          <BigButton size="small" icon="plus" onClick={() => setEdited('new')}>
            {t('task.new')}
          </BigButton>
        </div>
      ) : null}
      <Sheet open={edited !== null} onClose={close} title={t(edited === 'new' ? 'task.new' : 'task.edit')}>
        {edited === null ? null : (
          <TaskForm task={edited === 'new' ? null : (tasks.tasks[edited] ?? null)} onDone={close} />
        )}
      </Sheet>
      <DropSheet task={dropped} onClose={() => setDropped(null)} />
    </div>
  );
};

type TaskRowProps = {
  readonly task: Task;
  readonly onEdit: (() => void) | null;
  readonly onDrop: () => void;
};

const TaskRow = ({ task, onEdit, onDrop }: TaskRowProps) => {
  const { t } = useTranslation('console');
  const { language } = useLanguage();
  if (task.dropped !== null)
    return (
      <p className={css.dropped}>
        <s>{task.what}</s> {t('task.droppedFor', { reason: task.dropped.reason })}
      </p>
    );
  return (
    <div className={css.task}>
      <p>
        <b>{task.what}</b>
        <span className={css.who}>
          {task.responsible === null ? t('task.nobody') : task.responsible.name}
          {' · '}
          {task.due === null ? t('task.noDay') : t('task.by', { day: formatDue(task.due, language) })}
        </span>
        {isTaskComplete(task) ? null : (
          <span className={css.open}>
            <Icon name="alert" />
            {t('task.incomplete')}
          </span>
        )}
      </p>
      {onEdit === null ? null : (
        <span className={css.buttons}>
          <BigButton size="small" onClick={onEdit}>
            {t('task.edit')}
          </BigButton>
          <BigButton size="small" tone="plain" onClick={onDrop}>
            {t('task.drop')}
          </BigButton>
        </span>
      )}
    </div>
  );
};

const DropSheet = ({ task, onClose }: { readonly task: TaskId | null; readonly onClose: () => void }) => {
  const { t } = useTranslation('console');
  const act = useAct(onClose);
  return (
    <ReasonSheet
      open={task !== null}
      onClose={onClose}
      title={t('task.dropTitle')}
      act={act}
      go={t('task.drop')}
      onGo={(reason) => {
        if (task !== null) act.give({ type: 'DropTask', task, reason });
      }}
    />
  );
};
