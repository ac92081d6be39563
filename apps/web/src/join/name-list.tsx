import type { Nameplate } from '@yishi/protocol/names';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icons/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './name-list.module.css';

type Props = { people: readonly Nameplate[]; onChoose: (person: Nameplate) => void };

/** From so many names on, finding by typing is quicker than scrolling. */
const longList = 8;

const intoSight = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });

/** The names of the roster as big rows, those still free first; one that is in on another phone says what to do about it. */
export const NameList = ({ people, onChoose }: Props) => {
  const { t } = useTranslation('join');
  const [wanted, setWanted] = useState('');
  const [taken, setTaken] = useState<Nameplate | null>(null);
  const shown = people
    .filter(({ name }) => name.toLowerCase().includes(wanted.trim().toLowerCase()))
    .toSorted((a, b) => Number(a.taken) - Number(b.taken));
  return (
    <>
      {people.length < longList ? null : (
        <input
          className={styles.find}
          type="search"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          placeholder={t('who.find')}
          aria-label={t('who.find')}
        />
      )}
      {shown.length === 0 ? <output>{t('who.none', { name: wanted.trim() })}</output> : null}
      <ul className={styles.names}>
        {shown.map((person) => (
          <li key={person.id}>
            <NameRow person={person} onChoose={() => (person.taken ? setTaken(person) : onChoose(person))} />
            {person.id === taken?.id ? (
              <div className={styles.help} ref={intoSight}>
                <Notice tone="attention">{t('who.takenHelp', { name: person.name })}</Notice>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
};

const NameRow = ({ person, onChoose }: { person: Nameplate; onChoose: () => void }) => {
  const { t } = useTranslation('join');
  return (
    <button type="button" className={person.taken ? styles.taken : styles.name} onClick={onChoose}>
      <b>{person.name}</b>
      <span>{person.taken ? t('who.taken') : person.representing}</span>
      <Icon name={person.taken ? 'lock' : 'forward'} />
    </button>
  );
};
