import { currentPhase, type Entry, orderFacts, queueOrder, speechClock } from '@yishi/core';
import { formatClock, wholeMinutes } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { TimeLeft } from '../../ui/countdown.tsx';
import { TableCentre } from '../../ui/table/table-centre.tsx';
import { useLanguage } from '../../words/use-language.ts';

/** In the middle of the table: who speaks and how long they have left, or that the floor is free. */
export const FloorCentre = () => {
  const { queue } = useMeeting();
  const entry = queue.speaking === null ? undefined : queue.entries[queue.speaking];
  return entry === undefined ? <FreeFloor /> : <OnFloor entry={entry} />;
};

const OnFloor = ({ entry }: { readonly entry: Entry }) => {
  const { t } = useTranslation('console');
  const { attendance } = useMeeting();
  const now = useMeetingNow();
  const { speech } = entry;
  if (speech === null) return null;
  const { spokenMs, leftMs, overMs } = speechClock(speech, now);
  const spoken = formatClock(spokenMs);
  return (
    <TableCentre
      eyebrow={t(speech.pausedAt === null ? 'floor.speaking' : 'floor.paused')}
      name={attendance.people[entry.person]?.name ?? ''}
      clock={leftMs === null ? spoken : <TimeLeft leftMs={overMs > 0 ? -overMs : leftMs} />}
      note={
        speech.limitMs === null
          ? t('floor.noLimit')
          : t('floor.limit', { limit: formatClock(speech.limitMs + speech.extendedMs), spoken })
      }
    />
  );
};

const FreeFloor = () => {
  const { t } = useTranslation('console');
  const { local } = useLanguage();
  const state = useMeeting();
  const phase = currentPhase(state);
  const waiting = queueOrder(state.queue, orderFacts(state)).length;
  return (
    <TableCentre
      eyebrow={t('floor.phase')}
      sentence={phase === null ? undefined : local(phase.name)}
      note={
        <>
          {phase === null ? null : t('floor.planned', { count: wholeMinutes(phase.plannedMs) })} ·{' '}
          {waiting === 0 ? t('floor.nobodyWaits') : t('floor.waiting', { count: waiting })}
        </>
      }
    />
  );
};
