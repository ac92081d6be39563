import type { Person } from '@yishi/core';
import { formatTime } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../ui/big-button.tsx';
import { ChannelMark } from '../../ui/icons/channel-mark.tsx';
import { useSay } from '../../words/say.ts';
import type { Act } from '../acting/use-act.ts';
import { usePersonSheet } from '../people/person-context.ts';
import css from './check-in.module.css';

type RosterRowProps = {
  readonly person: Person;
  /** The doors are open: people can be checked in. */
  readonly open: boolean;
  readonly act: Act;
};

/** One person at the door; the name opens everything else. */
export const RosterRow = ({ person, open, act }: RosterRowProps) => {
  const say = useSay();
  const openPerson = usePersonSheet();
  const since = person.visits.at(-1)?.inAt;
  return (
    <li className={css.row}>
      <button type="button" className={css.name} onClick={() => openPerson(person.id)}>
        <b>{person.name}</b>
        <span>{person.representing ?? say(`category.${person.category}`)}</span>
      </button>
      {person.presence === 'expected' && open ? (
        <QuickCheckIn person={person} act={act} />
      ) : (
        <span className={css.state}>
          {person.presence === 'present' ? (
            <>
              <ChannelMark channel={person.channel} /> {since === undefined ? null : formatTime(since)}
            </>
          ) : (
            say(`presence.${person.presence}`)
          )}
        </span>
      )}
    </li>
  );
};

/** Checked in without a device, by somebody who knows them; whoever has a phone scans the code. */
const QuickCheckIn = ({ person, act }: Omit<RosterRowProps, 'open'>) => {
  const { t } = useTranslation('console');
  return (
    <span className={css.quick}>
      {(['helped', 'telephone'] as const).map((channel) => (
        <BigButton
          key={channel}
          size="small"
          aria-label={t(`checkIn.quickLong.${channel}`, { name: person.name })}
          onClick={() =>
            act.give({
              type: 'CheckIn',
              person: person.id,
              channel,
              identity: channel === 'telephone' ? 'callback' : 'known',
            })
          }
        >
          {t(`checkIn.quick.${channel}`)}
        </BigButton>
      ))}
    </span>
  );
};
