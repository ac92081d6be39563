import { type Entry, type MeetingState, orderFacts, queueOrder, speechClock } from '@yishi/core';
import { formatClock } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { sayReasons } from '../meeting/say-place.ts';
import { useMeeting } from '../meeting/use-meeting.ts';
import { useMeetingNow } from '../meeting/use-meeting-now.ts';
import { TimeLeft } from '../ui/countdown.tsx';
import { ChannelMark } from '../ui/icons/channel-mark.tsx';
import { StanceMark } from '../ui/icons/stance-mark.tsx';
import { QueueList, QueueRow } from '../ui/queue-list.tsx';
import { SectionHead } from '../ui/section-head.tsx';
import { useSay } from '../words/say.ts';
import css from './card.module.css';

const shown = 5;

/** Who has the floor and for how long, who spoke before, and who comes next and why. */
export const FloorCard = () => {
  const { t } = useTranslation('watch');
  const state = useMeeting();
  const places = queueOrder(state.queue, orderFacts(state));
  const entry = state.queue.speaking === null ? null : (state.queue.entries[state.queue.speaking] ?? null);
  return (
    <article className={css.card}>
      <div className={css.body}>
        {entry === null ? <p className={css.meta}>{t('floor.nobody')}</p> : <Speaker entry={entry} />}
        <LastSpeaker state={state} />
        <div className={css.sub}>
          <SectionHead
            note={places.length === 0 ? t('floor.none') : t('floor.queue', { count: places.length })}
          >
            {t('floor.next')}
          </SectionHead>
          <NextUp state={state} places={places} />
        </div>
      </div>
    </article>
  );
};

const Speaker = ({ entry }: { readonly entry: Entry }) => {
  const { t } = useTranslation('watch');
  const say = useSay();
  const { attendance } = useMeeting();
  const now = useMeetingNow();
  const person = attendance.people[entry.person];
  if (person === undefined || entry.speech === null) return null;
  const { spokenMs, leftMs, overMs } = speechClock(entry.speech, now);
  const spoken = formatClock(spokenMs);
  const { limitMs, extendedMs, pausedAt } = entry.speech;
  return (
    <>
      <p className={css.meta}>{t(pausedAt === null ? 'floor.title' : 'floor.paused')}</p>
      <p className={css.who}>
        <span className={css.name}>{person.name}</span>
        <span className={css.meta}>{person.representing}</span>
        <span className={css.clock}>
          {leftMs === null ? spoken : <TimeLeft leftMs={overMs > 0 ? -overMs : leftMs} />}
        </span>
      </p>
      <p className={css.marks}>
        <ChannelMark channel={person.channel} />
        {entry.stance === null ? null : <StanceMark stance={entry.stance} />}
        {entry.kind === 'speak' ? null : <span>{say(`entryKind.${entry.kind}`)}</span>}
        <span>
          {limitMs === null
            ? t('floor.noLimit', { spoken })
            : t('floor.limit', { limit: formatClock(limitMs + extendedMs), spoken })}
        </span>
      </p>
    </>
  );
};

const LastSpeaker = ({ state: { queue, attendance } }: { readonly state: MeetingState }) => {
  const { t } = useTranslation('watch');
  const last = Object.values(queue.entries)
    .filter(({ speech }) => typeof speech?.endedAt === 'number')
    .toSorted((a, b) => (a.speech?.endedAt ?? 0) - (b.speech?.endedAt ?? 0))
    .at(-1);
  if (last === undefined || last.speech === null) return null;
  const { spokenMs } = speechClock(last.speech, last.speech.endedAt ?? 0);
  return (
    <p className={css.meta}>
      {t('floor.last', { name: attendance.people[last.person]?.name ?? '', spoken: formatClock(spokenMs) })}
    </p>
  );
};

type NextUpProps = { readonly state: MeetingState; readonly places: ReturnType<typeof queueOrder> };

const NextUp = ({ state, places }: NextUpProps) => {
  const { t } = useTranslation('watch');
  const say = useSay();
  return (
    <>
      <QueueList label={t('floor.next')}>
        {places.slice(0, shown).map(({ entry, place, reasons }) => (
          <QueueRow
            key={entry.id}
            place={place}
            name={state.attendance.people[entry.person]?.name ?? ''}
            channel={state.attendance.people[entry.person]?.channel ?? entry.channel}
            stance={entry.stance}
            pointOfOrder={entry.kind === 'pointOfOrder' || entry.kind === 'technical'}
            reason={sayReasons(say, state, reasons)}
            {...(entry.kind === 'speak' ? {} : { kind: say(`entryKind.${entry.kind}`) })}
          />
        ))}
      </QueueList>
      {places.length > shown ? (
        <p className={css.more}>{t('floor.more', { more: places.length - shown })}</p>
      ) : null}
    </>
  );
};
