import { formatDue } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { SectionHead } from '../../ui/section-head.tsx';
import { useLanguage } from '../../words/use-language.ts';
import card from '../card.module.css';
import css from './task-list.module.css';

/** Who does what by when. */
export const TaskList = () => {
  const { t } = useTranslation('phone');
  const { language } = useLanguage();
  const { tasks, order } = useMeeting().tasks;
  const standing = order.flatMap((id) => tasks[id] ?? []).filter(({ dropped }) => dropped === null);
  if (standing.length === 0) return null;
  return (
    <section>
      <SectionHead>{t('record.tasks')}</SectionHead>
      <ul className={css.tasks}>
        {standing.map(({ id, what, responsible, due }) => (
          <li key={id}>
            <b>{what}</b>
            <span className={card.meta}>
              {responsible?.name}
              {due === null ? null : ` · ${t('record.taskDue', { day: formatDue(due, language) })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
