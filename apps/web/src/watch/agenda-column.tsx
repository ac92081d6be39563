import { type MeetingState, type ProjectedItem, timetableOf } from '@yishi/core';
import { formatTime, wholeMinutes } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../meeting/use-meeting.ts';
import { useMeetingNow } from '../meeting/use-meeting-now.ts';
import { Icon } from '../ui/icons/icon.tsx';
import type { IconName } from '../ui/icons/icon-paths.ts';
import { SectionHead } from '../ui/section-head.tsx';
import { useLanguage } from '../words/use-language.ts';
import css from './agenda-column.module.css';

/** The agenda with its times and what came of each item, the steps of the meeting, and when it will end. */
export const AgendaColumn = () => {
  const { t } = useTranslation('watch');
  const state = useMeeting();
  const timetable = timetableOf(state, useMeetingNow());
  if (timetable === null) return null;
  return (
    <>
      <section>
        <SectionHead>{t('agenda.title')}</SectionHead>
        {timetable.agenda.items.length === 0 ? <p className={css.none}>{t('agenda.none')}</p> : null}
        <ol className={css.list}>
          {timetable.agenda.items.map((item) => (
            <Item key={item.item.id} projected={item} />
          ))}
        </ol>
      </section>
      <Steps steps={timetable.phases.steps} />
      <Finish state={state} finishAt={timetable.phases.finishAt} behindMs={timetable.behindMs} />
    </>
  );
};

const icons: Record<ProjectedItem['item']['status'], IconName> = {
  closed: 'agree',
  open: 'play',
  planned: 'clock',
  skipped: 'minus',
};

const Item = ({ projected: { item, startsAt } }: { readonly projected: ProjectedItem }) => {
  const { t } = useTranslation('watch');
  return (
    <li
      className={`${css.item} ${css[item.status]}`}
      aria-current={item.status === 'open' ? 'step' : undefined}
    >
      <Icon name={icons[item.status]} />
      <span className={css.words}>
        <b>{item.title}</b>
        {item.status === 'planned' ? null : <small>{t(`agenda.${item.status}`)}</small>}
        {item.conclusion === null ? null : <small>{item.conclusion}</small>}
      </span>
      <time className={css.time}>{startsAt === null ? '' : formatTime(startsAt)}</time>
    </li>
  );
};

type Timetable = NonNullable<ReturnType<typeof timetableOf>>;

const Steps = ({ steps }: { readonly steps: Timetable['phases']['steps'] }) => {
  const { t } = useTranslation('watch');
  const { local } = useLanguage();
  const at = steps.findIndex(({ status }) => status === 'current');
  return (
    <section className={css.phases}>
      <SectionHead note={at < 0 ? undefined : t('agenda.phaseNow', { step: at + 1, steps: steps.length })}>
        {t('agenda.phases')}
      </SectionHead>
      <ol className={css.steps}>
        {steps.map(({ phase, status }) => (
          <li key={phase.id} className={css[status]} aria-current={status === 'current' ? 'step' : undefined}>
            {local(phase.name)}
          </li>
        ))}
      </ol>
    </section>
  );
};

type FinishProps = { state: MeetingState; finishAt: number | null; behindMs: number };

const Finish = ({ state, finishAt, behindMs }: FinishProps) => {
  const { t } = useTranslation('watch');
  if (finishAt === null || state.procedure.status !== 'inSession') return null;
  const time = formatTime(finishAt - behindMs);
  const minutes = wholeMinutes(Math.abs(behindMs));
  const off = behindMs > 60_000 ? 'late' : behindMs < -60_000 ? 'early' : 'planned';
  return (
    <p className={css.finish}>
      <b>{t('agenda.finish', { time: formatTime(finishAt) })}</b>
      <span>{t(`agenda.${off}`, { time, minutes })}</span>
    </p>
  );
};
