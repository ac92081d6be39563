import { timetableOf } from '@yishi/core';
import { formatTime } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../meeting/meeting-context.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import card from '../card.module.css';
import { TabPage } from '../tab-page.tsx';
import { AgendaRow } from './agenda-row.tsx';
import css from './agenda-tab.module.css';
import { PhaseList } from './phase-list.tsx';
import { SuggestButton } from './suggest-button.tsx';

/** The agenda as adopted, with planned and real times; suggestions where they are asked for. */
export const AgendaTab = () => {
  const { t } = useTranslation('phone');
  const state = useMeeting();
  const { suggestions } = useLive();
  const timetable = timetableOf(state, useMeetingNow());
  const items = timetable?.agenda.items ?? [];
  const finishAt = timetable?.phases.finishAt ?? null;
  return (
    <TabPage title={t('agenda.title')}>
      {items.length === 0 ? (
        <p>{t('agenda.none')}</p>
      ) : (
        <ol className={css.items}>
          {items.map((item, i) => (
            <AgendaRow key={item.item.id} projected={item} place={i + 1} />
          ))}
        </ol>
      )}
      {finishAt === null ? null : (
        <p className={card.meta} data-silent>
          {t('agenda.finish', { time: formatTime(finishAt) })}
        </p>
      )}
      {suggestions ? <SuggestButton /> : null}
      {timetable === null ? null : <PhaseList steps={timetable.phases.steps} />}
    </TabPage>
  );
};
