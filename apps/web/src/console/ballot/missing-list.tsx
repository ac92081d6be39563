import { isAssisted, type Person } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../meeting/meeting-context.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { ChannelMark } from '../../ui/icons/channel-mark.tsx';
import { Icon } from '../../ui/icons/icon.tsx';
import { awayFrom } from '../people/away-from.ts';
import css from './ballot.module.css';

type MissingListProps = {
  readonly people: readonly Person[];
  readonly onAsk: (person: string) => void;
};

/** Everybody whose answer is still missing, with the one action that fits how they take part. */
export const MissingList = ({ people, onAsk }: MissingListProps) => {
  const { t } = useTranslation('console');
  const { presence } = useLive();
  if (people.length === 0) return <p className={css.allAnswered}>{t('ballot.allAnswered')}</p>;
  const away = awayFrom(people, presence);
  return (
    <ul className={css.missing}>
      {people.map((person) => (
        <li key={person.id}>
          <div>
            <b>{person.name}</b>
            <p className={css.meta}>
              <ChannelMark channel={person.channel} />
              {isAssisted(person.channel) ? <span>{t('ballot.byDesk')}</span> : null}
            </p>
            {away.includes(person) ? (
              <p className={css.away}>
                <Icon name="alert" />
                {t('ballot.away')}
              </p>
            ) : null}
          </div>
          <BigButton size="small" onClick={() => onAsk(person.id)}>
            {t(`ballot.fits.${fitting(person, away.includes(person))}`)}
          </BigButton>
        </li>
      ))}
    </ul>
  );
};

const fitting = ({ channel }: Person, away: boolean): 'call' | 'ask' | 'remind' =>
  isAssisted(channel) ? 'ask' : away ? 'call' : 'remind';
