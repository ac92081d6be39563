import { type ProjectedItem, timetableOf } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { SectionHead } from '../../ui/section-head.tsx';
import { AgendaList } from './agenda-list.tsx';
import css from './agenda.module.css';
import { ItemSheet } from './item-sheet.tsx';
import { NextItem } from './next-item.tsx';

/** The adopted agenda with its planned and real times, and the way to the next item. */
export const AgendaPanel = () => {
  const { t } = useTranslation('console');
  const state = useMeeting();
  const now = useMeetingNow();
  const [chosen, setChosen] = useState<string | null>(null);
  const items = timetableOf(state, now)?.agenda.items ?? [];
  const shown: ProjectedItem | null = items.find(({ item }) => item.id === chosen) ?? null;
  return (
    <div className={css.panel}>
      <div className={css.scroll}>
        <SectionHead note={t('agenda.columns')}>{t('agenda.title')}</SectionHead>
        {items.length === 0 ? <p className={css.empty}>{t('agenda.none')}</p> : null}
        <AgendaList items={items} onChoose={setChosen} />
      </div>
      <div className={css.foot}>
        <NextItem />
      </div>
      <ItemSheet shown={shown} onClose={() => setChosen(null)} />
    </div>
  );
};
