import { timetableOf } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../meeting/meeting-context.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
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
      {suggestions ? <SuggestButton /> : null}
      {timetable === null ? null : <PhaseList progress={timetable.phases} />}
    </TabPage>
  );
};
