import type { Place } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { QueueList, QueueRow } from '../../ui/queue-list.tsx';
import { useSay } from '../../words/say.ts';
import card from '../card.module.css';
import { useSelf } from '../self-context.ts';
import { Speaking } from './speaking-row.tsx';

/** The line with the viewer in it: whoever speaks, those before, and one behind. */
export const LineUp = ({ places }: { places: readonly Place[] }) => {
  const { t } = useTranslation('phone');
  const say = useSay();
  const { person } = useSelf();
  const { attendance } = useMeeting();
  const own = places.findIndex(({ entry }) => entry.person === person);
  const shown = places.slice(0, own + 2);
  return (
    <section>
      <Speaking />
      <QueueList>
        {shown.map(({ entry, place }) => (
          <QueueRow
            key={entry.id}
            place={place}
            name={attendance.people[entry.person]?.name ?? ''}
            channel={entry.channel}
            stance={entry.stance}
            mine={entry.person === person}
            pointOfOrder={entry.kind === 'pointOfOrder' || entry.kind === 'technical'}
            {...(entry.kind === 'speak' ? {} : { kind: say(`entryKind.${entry.kind}`) })}
          />
        ))}
      </QueueList>
      {places.length > shown.length ? (
        <p className={card.meta}>{t('queue.behind', { count: places.length - own - 1 })}</p>
      ) : null}
    </section>
  );
};
