import { type Entry, type MeetingState, orderFacts, type Place, queueOrder, waitsFor } from '@yishi/core';
import { formatClock, wholeMinutes } from '@yishi/i18n';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sayReasons } from '../../meeting/say-place.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { QueueList, QueueRow } from '../../ui/queue-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { useSay } from '../../words/say.ts';
import { ActState } from '../acting/act-state.tsx';
import { type Act, useAct } from '../acting/use-act.ts';
import { AbsentList } from './absent-list.tsx';
import { EntryMenu } from './entry-menu.tsx';
import { OutOfTurn, type Way } from './out-of-turn.tsx';
import { PlanHint } from './plan-hint.tsx';
import css from './queue.module.css';
import { QueueRules } from './queue-rules.tsx';
import { Unheard } from './unheard.tsx';

/** A hand from afar that waits longer than this is marked. */
const longMs = 120_000;

/** Who waits for the floor, each with the reason for the place; one queue for the hall and for afar. */
export const QueuePanel = () => {
  const { t } = useTranslation('console');
  const state = useMeeting();
  const now = useMeetingNow();
  const act = useAct();
  const [called, setCalled] = useState<{ entry: Entry; way: Way } | null>(null);
  const places = queueOrder(state.queue, orderFacts(state));
  return (
    <section className={css.panel}>
      <SectionHead note={t('queue.oneLine')}>{t('queue.title', { count: places.length })}</SectionHead>
      <ActState act={act} />
      {places.length === 0 ? (
        <p className={css.empty}>{t('queue.empty')}</p>
      ) : (
        <QueueList label={t('queue.title', { count: places.length })}>
          {places.map((place) => (
            <Waiting
              key={place.entry.id}
              place={place}
              waitMs={waitOf(state, places, place, now)}
              now={now}
              act={act}
              onOutOfTurn={(way) => setCalled({ entry: place.entry, way })}
            />
          ))}
        </QueueList>
      )}
      <PlanHint />
      <AbsentList act={act} />
      <Unheard />
      <QueueRules />
      <OutOfTurn called={called} onClose={() => setCalled(null)} />
    </section>
  );
};

const waitOf = (state: MeetingState, places: readonly Place[], { entry }: Place, now: number): number => {
  const { kind } = state.procedure;
  if (kind === null) return 0;
  return waitsFor(state.queue, places, { ...orderFacts(state), kind }, now).get(entry.id) ?? 0;
};

type WaitingProps = {
  readonly place: Place;
  readonly waitMs: number;
  readonly now: number;
  readonly act: Act;
  readonly onOutOfTurn: (way: Way) => void;
};

const Waiting = ({ place, waitMs, now, act, onOutOfTurn }: WaitingProps) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const state = useMeeting();
  const { entry } = place;
  const person = state.attendance.people[entry.person];
  if (person === undefined) return null;
  const waited = now - entry.requestedAt;
  const far = person.channel === 'remote' || person.channel === 'telephone';
  const minutes = wholeMinutes(waitMs);
  return (
    <QueueRow
      place={place.place}
      name={person.name}
      channel={person.channel}
      stance={entry.stance}
      pointOfOrder={entry.kind === 'pointOfOrder' || entry.kind === 'technical'}
      {...(entry.kind === 'speak' ? {} : { kind: say(`entryKind.${entry.kind}`) })}
      wait={
        <span className={css.wait}>
          {minutes === 0 ? say('sentences:wait.now') : say('sentences:wait.minutes', { minutes })}
          <EntryMenu
            entry={entry}
            name={person.name}
            first={place.place === 1}
            act={act}
            onOutOfTurn={onOutOfTurn}
          />
        </span>
      }
      reason={sayReasons(say, state, place.reasons)}
      {...(far && waited > longMs
        ? {
            alarm: t('queue.farWaits', {
              time: formatClock(waited),
              channel: say(`channel.${person.channel}`),
            }),
          }
        : {})}
    />
  );
};
