import { orderFacts, queueOrder } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { QueueList, QueueRow } from '../../ui/queue-list.tsx';
import { useSay } from '../../words/say.ts';
import card from '../card.module.css';
import { useSelf } from '../self-context.ts';

const shown = 2;

/** Who speaks next. */
export const NextSpeakers = () => {
  const { t } = useTranslation('phone');
  const say = useSay();
  const state = useMeeting();
  const { person } = useSelf();
  const places = queueOrder(state.queue, orderFacts(state)).slice(0, shown);
  if (places.length === 0) return <p className={card.meta}>{t('speaking.nobodyNext')}</p>;
  return (
    <section>
      <h3 className={card.meta}>{t('speaking.next')}</h3>
      <QueueList label={t('speaking.next')}>
        {places.map(({ entry, place }) => (
          <QueueRow
            key={entry.id}
            place={place}
            name={state.attendance.people[entry.person]?.name ?? ''}
            channel={entry.channel}
            stance={entry.stance}
            mine={entry.person === person}
            {...(entry.kind === 'speak' ? {} : { kind: say(`entryKind.${entry.kind}`) })}
          />
        ))}
      </QueueList>
    </section>
  );
};
