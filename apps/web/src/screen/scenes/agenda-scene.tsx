import { type PhaseStep, type ProjectedItem, timetableOf } from '@yishi/core';
import { formatTime, wholeMinutes } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { FitHeight } from '../../ui/fit-height.tsx';
import { useLanguage } from '../../words/use-language.ts';
import css from './agenda-scene.module.css';

/** What is on the agenda and how the meeting goes about it, with the times it is heading for. */
export const AgendaScene = () => {
  const { t } = useTranslation('screen');
  const state = useMeeting();
  const timetable = timetableOf(state, useMeetingNow());
  if (timetable === null) return null;
  const { agenda, phases } = timetable;
  const finishAt = phases.finishAt ?? agenda.finishAt;
  return (
    <div className={css.agenda}>
      {agenda.items.length === 0 ? null : (
        <section className={css.items}>
          <h2 className={css.heading}>{t('agenda.title')}</h2>
          <FitHeight>
            <ol className={css.list}>
              {agenda.items.map((item) => (
                <Item key={item.item.id} projected={item} />
              ))}
            </ol>
          </FitHeight>
          {finishAt === null ? null : (
            <p className={css.finish}>{t('agenda.finish', { time: formatTime(finishAt) })}</p>
          )}
        </section>
      )}
      <section className={css.phases}>
        <h2 className={css.heading}>{t('agenda.phases')}</h2>
        <FitHeight>
          <ol className={css.steps}>
            {phases.steps.map((step) => (
              <Step key={step.phase.id} step={step} />
            ))}
          </ol>
        </FitHeight>
      </section>
    </div>
  );
};

const Item = ({ projected: { item, startsAt } }: { readonly projected: ProjectedItem }) => {
  const { t } = useTranslation('screen');
  const note = item.presenter === null ? null : t('agenda.presenter', { name: item.presenter });
  return (
    <li
      className={`${css.item} ${css[item.status]}`}
      aria-current={item.status === 'open' ? 'step' : undefined}
    >
      <span className={css.time}>{startsAt === null ? '–' : formatTime(startsAt)}</span>
      <span className={css.words}>
        <b>{item.title}</b>
        <small>
          {[note, t('agenda.minutes', { minutes: wholeMinutes(item.plannedMs) }), itemState(item.status, t)]
            .filter((part) => part !== null)
            .join(' · ')}
        </small>
      </span>
    </li>
  );
};

type Words = ReturnType<typeof useTranslation<'screen'>>['t'];

const itemState = (status: ProjectedItem['item']['status'], t: Words): string | null => {
  if (status === 'open') return t('agenda.now');
  if (status === 'closed') return t('agenda.done');
  return status === 'skipped' ? t('agenda.skipped') : null;
};

const Step = ({ step: { phase, status, allowedMs } }: { readonly step: PhaseStep }) => {
  const { t } = useTranslation('screen');
  const { local } = useLanguage();
  return (
    <li className={`${css.step} ${css[status]}`} aria-current={status === 'current' ? 'step' : undefined}>
      <span>{local(phase.name)}</span>
      <small>
        {status === 'held'
          ? t('agenda.done')
          : status === 'leftOut'
            ? t('agenda.skipped')
            : t('agenda.minutes', { minutes: wholeMinutes(allowedMs) })}
      </small>
    </li>
  );
};
