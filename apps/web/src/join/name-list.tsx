import type { Nameplate } from '@yishi/protocol/names';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icons/icon.tsx';
import styles from './name-list.module.css';

type Props = {
  people: readonly Nameplate[];
  chosen: Nameplate | null;
  onChoose: (person: Nameplate) => void;
};

/** From so many names on, finding by typing is quicker than scrolling. */
const longList = 8;

/** The names of the roster as big rows; who is in on another phone cannot be chosen and says so. */
export const NameList = ({ people, chosen, onChoose }: Props) => {
  const { t } = useTranslation('join');
  const [wanted, setWanted] = useState('');
  const shown = people.filter(({ name }) => name.includes(wanted.trim()));
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
      {shown.length === 0 ? <p>{t('who.none', { name: wanted.trim() })}</p> : null}
      <ul className={styles.names}>
        {shown.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              className={styles.name}
              disabled={person.taken}
              aria-pressed={person.id === chosen?.id}
              onClick={() => onChoose(person)}
            >
              <b>{person.name}</b>
              <span>{person.taken ? t('who.taken') : person.representing}</span>
              {person.id === chosen?.id ? <Icon name="check" /> : null}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};
