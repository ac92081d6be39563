import type { TaskRow } from '@yishi/records';
import { MinutesSection } from './minutes-section.tsx';
import { useMinutesWords } from './minutes-words.ts';
import { RecordTable } from './record-table.tsx';
import css from './tasks-section.module.css';

/** Who does what by when, and where it comes from. */
export const TasksSection = ({ tasks }: { readonly tasks: readonly TaskRow[] }) => {
  const { heading, column } = useMinutesWords();
  if (tasks.length === 0) return null;
  return (
    <MinutesSection heading={heading.tasks}>
      <RecordTable
        label={heading.tasks}
        columns={[column.task, column.who, column.due, column.from]}
        widths={[null, '20%', '9.6em', '20%']}
        rows={tasks.map((task) => [<Task key="task" task={task} />, task.who, task.due, task.from])}
      />
    </MinutesSection>
  );
};

const Task = ({ task: { what, missing, dropped } }: { readonly task: TaskRow }) => (
  <>
    {dropped === null ? what : <del>{what}</del>}
    {dropped === null ? null : <span className={css.remark}>{dropped}</span>}
    {dropped !== null || missing === null ? null : <span className={css.remark}>{missing}</span>}
  </>
);
