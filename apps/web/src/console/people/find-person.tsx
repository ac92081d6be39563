import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { ChannelMark } from '../../ui/icons/channel-mark.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useSay } from '../../words/say.ts';
import { useKeys } from '../acting/use-keys.ts';
import { bySearch } from '../check-in/roster-groups.ts';
import { Field } from '../forms/field.tsx';
import css from './people.module.css';

type FindPersonProps = { readonly onFound: (id: string) => void };

/** Finds a person by typing, to act for them; the key Q opens it from everywhere. */
export const FindPerson = ({ onFound }: FindPersonProps) => {
  const { t } = useTranslation('console');
  const [open, setOpen] = useState(false);
  useKeys({ q: () => setOpen(true) });
  return (
    <Sheet open={open} onClose={() => setOpen(false)} title={t('people.find')}>
      <Names
        onFound={(id) => {
          setOpen(false);
          onFound(id);
        }}
      />
    </Sheet>
  );
};

const Names = ({ onFound }: FindPersonProps) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const { attendance } = useMeeting();
  const [wanted, setWanted] = useState('');
  const people = attendance.order.flatMap((id) => attendance.people[id] ?? []);
  const found = bySearch(people, wanted);
  return (
    <form
      className={css.find}
      onSubmit={(event) => {
        event.preventDefault();
        if (found[0] !== undefined) onFound(found[0].id);
      }}
    >
      <Field first type="search" label={t('checkIn.find')} value={wanted} onType={setWanted} />
      <ul className={css.found}>
        {found.slice(0, 12).map((person) => (
          <li key={person.id}>
            <button type="button" onClick={() => onFound(person.id)}>
              <b>{person.name}</b>
              <ChannelMark channel={person.channel} />
              <span>{say(`presence.${person.presence}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
};
