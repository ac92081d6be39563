import type { ProjectedItem } from '@yishi/core';
import { formatTime } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import css from './agenda.module.css';

type ItemTimesProps = { readonly projected: ProjectedItem; readonly index: number };

/** The plan counts from the planned beginning of the meeting; the rest is how it really went or is heading. */
export const ItemTimes = ({ projected: { item, startsAt, endsAt }, index }: ItemTimesProps) => {
  const { t } = useTranslation('console');
  const { agenda, procedure } = useMeeting();
  const before = agenda.items.slice(0, index).reduce((sum, { plannedMs }) => sum + plannedMs, 0);
  const planAt = (procedure.notice?.scheduledAt ?? 0) + before;
  const range = (from: number, to: number) =>
    t('agenda.range', { from: formatTime(from), to: formatTime(to) });
  return (
    <p className={css.times}>
      <span>{range(planAt, planAt + item.plannedMs)}</span>
      <span>
        {item.status === 'closed' && startsAt !== null && endsAt !== null ? range(startsAt, endsAt) : null}
        {item.status === 'open' && startsAt !== null
          ? t('agenda.since', { time: formatTime(startsAt) })
          : null}
        {item.status === 'planned' && startsAt !== null
          ? t('agenda.about', { time: formatTime(startsAt) })
          : null}
        {item.status === 'skipped' ? t('agenda.status.skipped') : null}
      </span>
    </p>
  );
};
