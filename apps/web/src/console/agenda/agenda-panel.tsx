import { type ProjectedItem, timetableOf } from '@yishi/core';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { SectionHead } from '../../ui/section-head.tsx';
import { useRole } from '../acting/use-role.ts';
import type { MoveInDraft } from './agenda-draft.tsx';
import { AgendaList } from './agenda-list.tsx';
import css from './agenda.module.css';
import { ItemSheet } from './item-sheet.tsx';
import { NextItem } from './next-item.tsx';

const AgendaDraft = lazy(async () => ({ default: (await import('./agenda-draft.tsx')).AgendaDraft }));

/** The adopted agenda with its planned and real times, and the way to the next item. */
export const AgendaPanel = () => {
  const { t } = useTranslation('console');
  const state = useMeeting();
  const now = useMeetingNow();
  const { may } = useRole();
  const [move, setMove] = useState<MoveInDraft | null>(null);
  const onDraft = useCallback((next: MoveInDraft) => setMove(() => next), []);
  const [chosen, setChosen] = useState<string | null>(null);
  const items = timetableOf(state, now)?.agenda.items ?? [];
  const shown: ProjectedItem | null = items.find(({ item }) => item.id === chosen) ?? null;
  return (
    <div className={state.agenda.adoptedAt === null ? css.proposed : css.panel}>
      <div className={css.scroll}>
        <SectionHead note={t('agenda.columns')}>{t('agenda.title')}</SectionHead>
        {items.length === 0 ? <p className={css.empty}>{t('agenda.none')}</p> : null}
        <AgendaList items={items} onChoose={setChosen} onMoved={move} />
      </div>
      <div className={css.foot}>
        {may('AdoptAgenda') && isOpen(state.procedure.status) ? (
          <Suspense>
            <AgendaDraft onDraft={onDraft} />
          </Suspense>
        ) : null}
        <NextItem />
      </div>
      <ItemSheet shown={shown} onClose={() => setChosen(null)} />
    </div>
  );
};

/** Until the meeting closes the agenda can still change. */
const isOpen = (status: ReturnType<typeof useMeeting>['procedure']['status']): boolean =>
  status !== 'closed' && status !== 'record' && status !== 'sealed';
