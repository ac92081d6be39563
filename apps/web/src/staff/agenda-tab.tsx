import type { MeetingId, StaffRole } from '@yishi/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import staff from './staff.module.css';

type AgendaTabProps = {
  readonly meeting: MeetingId;
  readonly door: { readonly door: 'staff'; readonly role: StaffRole };
};

const AgendaText = lazy(async () => ({ default: (await import('./agenda-text.tsx')).AgendaText }));

/** The shared agenda, written together before the meeting; its editor loads only here. */
export const AgendaTab = ({ meeting, door }: AgendaTabProps) => {
  const { t } = useTranslation('staff');
  return (
    <section className={staff.card}>
      <h2>{t('prepare.tabs.agenda')}</h2>
      <p className={staff.help}>{t('agenda.help')}</p>
      <Suspense fallback={<p className={staff.help}>{t('agenda.opening')}</p>}>
        <AgendaText meeting={meeting} door={door} />
      </Suspense>
    </section>
  );
};
