import type { MeetingId } from '@yishi/core';
import type { MinutesDocument, SummaryPoint } from '@yishi/records';
import { useTranslation } from 'react-i18next';
import { useAsked } from '../http/use-asked.ts';
import { useLanguage } from '../words/use-language.ts';
import css from './past-meeting.module.css';

const shown = 4;

/** The points that were agreed with how they were decided, and who does what, from the record that lies open. */
export const Agreed = ({ meeting }: { readonly meeting: MeetingId }) => {
  const { t } = useTranslation('board');
  const { language } = useLanguage();
  const { answer } = useAsked<MinutesDocument>(`/api/meetings/${meeting}/record?lang=${language}`);
  if (answer === null || !answer.ok) return null;
  const { agreed } = answer.value.summary;
  return (
    <>
      {agreed.length === 0 ? <p className={css.meta}>{t('recent.nothing')}</p> : null}
      <ol className={css.points}>
        {agreed.slice(0, shown).map((point) => (
          <li key={point.title}>
            <b>{inShort(point)}</b>
            <span>{point.words}</span>
          </li>
        ))}
      </ol>
      {agreed.length > shown ? (
        <p className={css.meta}>{t('recent.more', { more: agreed.length - shown })}</p>
      ) : null}
      <Tasks document={answer.value} />
    </>
  );
};

const longest = 90;

/** The words that were decided on where they are one short paragraph, else what they are called. */
const inShort = ({ title, paragraphs }: SummaryPoint): string => {
  const [only, ...others] = paragraphs;
  return only !== undefined && others.length === 0 && only.length <= longest ? only : title;
};

const Tasks = ({ document }: { readonly document: MinutesDocument }) => {
  const { t } = useTranslation('board');
  const tasks = document.tasks.filter(({ dropped }) => dropped === null);
  if (tasks.length === 0) return null;
  return (
    <div className={css.tasks}>
      <h4>{t('recent.tasks')}</h4>
      <ul>
        {tasks.slice(0, shown).map(({ what, who, due }) => (
          <li key={what}>
            {due === null
              ? t('recent.task', { who: who ?? '', what })
              : t('recent.taskDue', { who: who ?? '', what, due })}
          </li>
        ))}
      </ul>
    </div>
  );
};
