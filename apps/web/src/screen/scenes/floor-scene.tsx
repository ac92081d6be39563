import { type Entry, speechClock, timetableOf, turnsTaken } from '@yishi/core';
import { formatClock } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { everybody } from '../../meeting/everybody.ts';
import { useLive } from '../../meeting/meeting-context.ts';
import { seatsOf } from '../../meeting/seats-of.ts';
import { shareLeft, speakingEntry } from '../../meeting/speech-left.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { ChannelMark } from '../../ui/icons/channel-mark.tsx';
import { StanceMark } from '../../ui/icons/stance-mark.tsx';
import { RoundTable } from '../../ui/table/round-table.tsx';
import { TableCentre } from '../../ui/table/table-centre.tsx';
import { TimeRing } from '../../ui/time-ring.tsx';
import { useSay } from '../../words/say.ts';
import css from './floor-scene.module.css';
import { NextSpeakers } from './next-speakers.tsx';
import { RingClock } from './ring-clock.tsx';

/** Who has the floor, for how long, and who comes next; or the table while nobody speaks. */
export const FloorScene = () => {
  const state = useMeeting();
  const { presence } = useLive();
  const say = useSay();
  const now = useMeetingNow();
  const entry = speakingEntry(state);
  const seats = seatsOf(state, null, { presence, audience: everybody, say });
  return (
    <div className={css.floor}>
      <div className={css.table}>
        <RoundTable seats={seats} mode="floor" left={shareLeft(entry?.speech, now)}>
          {entry === null ? <FreeFloor /> : <Speaker entry={entry} />}
        </RoundTable>
      </div>
      <aside className={css.side}>
        {entry === null ? <PhaseClock now={now} /> : <SpeechRing entry={entry} now={now} />}
        <NextSpeakers />
      </aside>
    </div>
  );
};

const Speaker = ({ entry }: { readonly entry: Entry }) => {
  const { t } = useTranslation('screen');
  const say = useSay();
  const { attendance, queue } = useMeeting();
  const person = attendance.people[entry.person];
  if (person === undefined) return null;
  const times = turnsTaken(queue, { person: person.id, kind: entry.kind, item: entry.item, phase: null });
  return (
    <TableCentre
      eyebrow={entry.speech?.pausedAt === null ? t('floor.speaking') : t('floor.paused')}
      name={person.name}
      note={
        <span className={css.marks}>
          <ChannelMark channel={person.channel} />
          {entry.kind === 'speak' ? null : <span>{say(`entryKind.${entry.kind}`)}</span>}
          {entry.stance === null ? null : <StanceMark stance={entry.stance} />}
          {times > 1 ? <span>{t('floor.nth', { times })}</span> : null}
        </span>
      }
    />
  );
};

const FreeFloor = () => {
  const { t } = useTranslation('screen');
  const { queue } = useMeeting();
  return (
    <TableCentre
      sentence={t(queue.open ? 'floor.raise' : 'floor.closed')}
      note={queue.open ? t('floor.raiseHelp') : undefined}
    />
  );
};

const SpeechRing = ({ entry, now }: { readonly entry: Entry; readonly now: number }) => {
  const { t } = useTranslation('screen');
  if (entry.speech === null) return null;
  const { spokenMs, leftMs, overMs } = speechClock(entry.speech, now);
  if (leftMs === null)
    return (
      <TimeRing left={1} above={t('floor.spoken')} below={t('floor.noLimit')}>
        {formatClock(spokenMs)}
      </TimeRing>
    );
  const { limitMs, extendedMs } = entry.speech;
  return (
    <RingClock
      left={shareLeft(entry.speech, now) ?? 1}
      leftMs={overMs > 0 ? -overMs : leftMs}
      about={t('floor.left')}
      below={t('floor.limit', { limit: formatClock((limitMs ?? 0) + extendedMs) })}
    />
  );
};

/** While nobody speaks the ring shows what is left of the phase. */
const PhaseClock = ({ now }: { readonly now: number }) => {
  const { t } = useTranslation('screen');
  const progress = timetableOf(useMeeting(), now)?.phases ?? null;
  if (progress === null || progress.current === null) return null;
  const { allowedMs, heldMs } = progress.current;
  return (
    <RingClock
      left={allowedMs === 0 ? 0 : 1 - heldMs / allowedMs}
      leftMs={allowedMs - heldMs}
      about={t('floor.phaseLeft')}
    />
  );
};
