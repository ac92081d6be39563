import type { ProjectedItem } from '@yishi/core';
import { formatTime, wholeMinutes } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import css from './agenda-tab.module.css';

/** One item of the agenda: what, by whom, when, and what came of it. */
export const AgendaRow = ({ projected, place }: { projected: ProjectedItem; place: number }) => {
  const { t } = useTranslation('phone');
  const { item } = projected;
  const open = item.status === 'open';
  const about = [
    open ? t('agenda.now') : null,
    item.presenter === null ? null : t('agenda.presenter', { name: item.presenter }),
    t('agenda.planned', { minutes: wholeMinutes(item.plannedMs) }),
  ].filter((part) => part !== null);
  return (
    <li className={open ? css.now : css.item} aria-current={open ? 'step' : undefined}>
      <span className={css.place}>{place}</span>
      <b>{item.title}</b>
      <span className={css.time}>
        <When projected={projected} />
      </span>
      <span className={css.about}>{about.join(' · ')}</span>
      {item.conclusion === null ? null : (
        <span className={css.about}>
          <b>{t('agenda.conclusion')}</b> {item.conclusion}
        </span>
      )}
      {item.skipReason === null ? null : (
        <span className={css.about}>
          <b>{t('agenda.why')}</b> {item.skipReason}
        </span>
      )}
    </li>
  );
};

const When = ({ projected: { item, startsAt } }: { projected: ProjectedItem }) => {
  const { t } = useTranslation('phone');
  if (item.status === 'closed') return t('agenda.done');
  if (item.status === 'skipped') return t('agenda.skipped');
  if (startsAt === null) return null;
  return t(item.status === 'open' ? 'agenda.started' : 'agenda.starts', { time: formatTime(startsAt) });
};
