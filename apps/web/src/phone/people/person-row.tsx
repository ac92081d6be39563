import type { Person } from '@yishi/core';
import { useLive } from '../../meeting/meeting-context.ts';
import { ChannelMark } from '../../ui/icons/channel-mark.tsx';
import { useSay } from '../../words/say.ts';
import { useTranslation } from 'react-i18next';
import { voteRight } from '../now/vote-right.ts';
import { useSelf } from '../self-context.ts';
import css from './people-tab.module.css';

/** Somebody of the roster: the name, what they do here, and how they take part. */
export const PersonRow = ({ person }: { person: Person }) => {
  const { t } = useTranslation('phone');
  const say = useSay();
  const me = useSelf().person;
  const about = [
    person.representing,
    ...person.duties.map((duty) => say(`duty.${duty}`)),
    voteRight(person) === 'vote' ? null : t('people.withoutVote'),
  ].filter((part) => part !== null);
  return (
    <li>
      <b>{person.id === me ? t('people.youNamed', { name: person.name }) : person.name}</b>
      <span className={css.marks}>
        <HowHere person={person} />
      </span>
      {about.length === 0 ? null : <span className={css.about}>{about.join(' · ')}</span>}
    </li>
  );
};

const HowHere = ({ person }: { person: Person }) => {
  const { t } = useTranslation('phone');
  const say = useSay();
  const { presence } = useLive();
  if (person.presence !== 'present') return say(`presence.${person.presence}`);
  return presence.people[person.id] === 'reconnecting' ? (
    t('people.reconnecting')
  ) : (
    <ChannelMark channel={person.channel} />
  );
};
