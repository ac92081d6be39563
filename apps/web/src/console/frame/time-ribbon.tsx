import { timetableOf, type Timetable } from '@yishi/core';
import { formatTime, wholeMinutes } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { FigureValue } from '../../ui/figure-value.tsx';
import { PhaseRibbon, type RibbonPhase } from '../../ui/phase-ribbon.tsx';
import { useLanguage } from '../../words/use-language.ts';
import { NextPhase } from '../phases/next-phase.tsx';
import css from './time-ribbon.module.css';

/** The script of the meeting as a line, how long it runs and when it will be over. */
export const TimeRibbon = () => {
  const state = useMeeting();
  const table = timetableOf(state, useMeetingNow());
  const { local } = useLanguage();
  const { t } = useTranslation('console');
  if (table === null) return null;
  const { current, steps } = table.phases;
  return (
    <section className={css.ribbon} aria-label={t('ribbon.label')}>
      <FigureValue label={t('ribbon.elapsed')}>
        {t('ribbon.minutes', { count: Math.floor(table.elapsedMs / 60_000) })}
      </FigureValue>
      <PhaseRibbon
        phases={steps.map(({ phase, status, allowedMs }): RibbonPhase => ({
          id: phase.id,
          title: local(phase.name),
          minutes: allowedMs / 60_000,
          state: status === 'current' ? 'now' : status === 'toCome' ? 'ahead' : 'done',
          official: status === 'current' && state.poll.order.some((id) => isOpen(state, id)),
        }))}
        passed={current === null ? 0 : current.heldMs / Math.max(1, current.allowedMs)}
        counter={
          current === null
            ? null
            : t('ribbon.counter', {
                held: Math.floor(current.heldMs / 60_000),
                of: wholeMinutes(current.allowedMs),
              })
        }
      />
      {state.procedure.status === 'inSession' ? <NextPhase /> : null}
      <Finish table={table} scheduledAt={state.procedure.notice?.scheduledAt ?? 0} />
    </section>
  );
};

const isOpen = (
  { poll }: ReturnType<typeof useMeeting>,
  id: ReturnType<typeof useMeeting>['poll']['order'][number],
): boolean => {
  const status = poll.polls[id]?.status;
  return status === 'open' || status === 'closing';
};

/** When it will be over as it goes, and how that stands to the plan, counted from when the session opened. */
const Finish = ({ table, scheduledAt }: { readonly table: Timetable; readonly scheduledAt: number }) => {
  const { t } = useTranslation('console');
  const { finishAt } = table.phases;
  const plannedAt = finishAt === null ? scheduledAt + table.plannedMs : finishAt - table.behindMs;
  const behind = Math.round(table.behindMs / 60_000);
  return (
    <div className={css.finish}>
      {finishAt === null ? null : (
        <FigureValue label={t('ribbon.finish')}>{formatTime(finishAt)}</FigureValue>
      )}
      <p className={css.plan}>
        <span>{t('ribbon.planned', { time: formatTime(plannedAt) })}</span>
        {finishAt === null ? null : <Behind minutes={behind} />}
      </p>
    </div>
  );
};

const Behind = ({ minutes }: { readonly minutes: number }) => {
  const { t } = useTranslation('console');
  if (minutes > 0) return <b className={css.late}>{t('ribbon.late', { count: minutes })}</b>;
  return (
    <span className={css.onTime}>
      {minutes < 0 ? t('ribbon.early', { count: -minutes }) : t('ribbon.onTime')}
    </span>
  );
};
