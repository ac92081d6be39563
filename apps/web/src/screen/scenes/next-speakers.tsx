import { orderFacts, queueOrder, waitsFor } from '@yishi/core';
import { wholeMinutes } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { sayReasons } from '../../meeting/say-place.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { FitHeight } from '../../ui/fit-height.tsx';
import { QueueList, QueueRow } from '../../ui/queue-list.tsx';
import { useSay } from '../../words/say.ts';
import css from './floor-scene.module.css';

const shown = 3;

/** The next three with the reason for their place. */
export const NextSpeakers = () => {
  const { t } = useTranslation('screen');
  const say = useSay();
  const state = useMeeting();
  const now = useMeetingNow();
  const { kind } = state.procedure;
  const facts = orderFacts(state);
  const places = queueOrder(state.queue, facts);
  const waits = kind === null ? null : waitsFor(state.queue, places, { ...facts, kind }, now);
  return (
    <section className={css.next}>
      <h2 className={css.heading}>{t('floor.next')}</h2>
      {places.length === 0 ? <p className={css.nobody}>{t('floor.nobody')}</p> : null}
      <FitHeight>
        <QueueList label={t('floor.next')}>
          {places.slice(0, shown).map(({ entry, place, reasons }) => {
            const person = state.attendance.people[entry.person];
            const waitMs = waits?.get(entry.id) ?? 0;
            return (
              <QueueRow
                key={entry.id}
                place={place}
                name={person?.name ?? ''}
                channel={person?.channel ?? entry.channel}
                stance={entry.stance}
                pointOfOrder={entry.kind === 'pointOfOrder' || entry.kind === 'technical'}
                wait={
                  waitMs < 30_000
                    ? say('sentences:wait.now')
                    : say('sentences:wait.minutes', { minutes: wholeMinutes(waitMs) })
                }
                reason={sayReasons(say, state, reasons.slice(0, 1))}
                {...(entry.kind === 'speak' ? {} : { kind: say(`entryKind.${entry.kind}`) })}
              />
            );
          })}
        </QueueList>
      </FitHeight>
    </section>
  );
};
