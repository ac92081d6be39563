import { useSortable } from '@dnd-kit/react/sortable';
import type { ProjectedItem } from '@yishi/core';
import { formatTime } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { Icon } from '../../ui/icons/icon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import css from './agenda.module.css';

type AgendaRowProps = {
  readonly projected: ProjectedItem;
  readonly index: number;
  /** It keeps its place: it was opened or skipped, or the reader may not change the agenda. */
  readonly fixed: boolean;
  readonly onChoose: (item: string) => void;
};

const looks = { planned: '', open: 'now', closed: 'done', skipped: 'skipped' } as const;

/** One item with its planned and its real time. */
export const AgendaRow = ({ projected, index, fixed, onChoose }: AgendaRowProps) => {
  const { t } = useTranslation('console');
  const { item } = projected;
  const { ref, handleRef, isDragSource } = useSortable({ id: item.id, index, disabled: fixed });
  return (
    <li
      ref={ref}
      className={`${css.item} ${css[looks[item.status]] ?? ''}`}
      data-dragging={isDragSource || undefined}
      aria-current={item.status === 'open' ? 'step' : undefined}
    >
      <span className={css.mark}>
        {item.status === 'closed' ? <Icon name="check" /> : index + 1}
        <VisuallyHidden>{t(`agenda.status.${item.status}`)}</VisuallyHidden>
      </span>
      <button type="button" className={css.title} onClick={() => onChoose(item.id)}>
        {item.title}
      </button>
      <Times projected={projected} index={index} />
      {fixed ? null : (
        <button
          ref={handleRef}
          type="button"
          className={css.handle}
          aria-label={t('agenda.move', { title: item.title })}
        >
          <Icon name="drag" />
        </button>
      )}
    </li>
  );
};

/** The plan counts from the planned beginning of the meeting; the rest is how it really went or is heading. */
const Times = ({ projected, index }: { readonly projected: ProjectedItem; readonly index: number }) => {
  const { t } = useTranslation('console');
  const { agenda, procedure } = useMeeting();
  const { item, startsAt, endsAt } = projected;
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
