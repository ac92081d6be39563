import type { Person, PersonId } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { ChannelMark } from '../../ui/icons/channel-mark.tsx';
import { Icon } from '../../ui/icons/icon.tsx';
import { useSay } from '../../words/say.ts';
import css from './roster.module.css';

type RosterTableProps = {
  readonly people: readonly Person[];
  readonly onEdit: (person: PersonId) => void;
};

/** Everybody on the list in the order of the seats. */
export const RosterTable = ({ people, onEdit }: RosterTableProps) => {
  const { t } = useTranslation('staff');
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('roster.seat')}</th>
            <th scope="col">{t('roster.name')}</th>
            <th scope="col">{t('roster.category')}</th>
            <th scope="col">{t('roster.duties')}</th>
            <th scope="col">{t('roster.votesShort')}</th>
            <th scope="col">{t('roster.side')}</th>
            <th scope="col">{t('roster.channel')}</th>
            <th scope="col">{t('roster.change')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person, i) => (
            <Row key={person.id} person={person} index={i + 1} onEdit={() => onEdit(person.id)} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

type RowProps = { readonly person: Person; readonly index: number; readonly onEdit: () => void };

const Row = ({ person, index, onEdit }: RowProps) => {
  const { t } = useTranslation('staff');
  const say = useSay();
  const { name, representing, category, body, duties, votes, affected, side, channel } = person;
  return (
    <tr>
      <td className={css.index}>{index}</td>
      <th scope="row">
        {name}
        {representing === null ? null : <small>{representing}</small>}
      </th>
      <td>
        {say(`category.${category}`)}
        {body === 'none' ? null : <small>{say(`body.${body}`)}</small>}
      </td>
      <td>{duties.map((duty) => say(`duty.${duty}`)).join(say('separator'))}</td>
      <td>
        {votes ? (
          <span className={css.yes}>
            <Icon name="check" /> {t('roster.yes')}
          </span>
        ) : (
          <span className={css.no}>{t('roster.no')}</span>
        )}
      </td>
      <td>
        {side === null ? null : say(`stance.${side}`)}
        {affected ? <small>{t('roster.affectedShort')}</small> : null}
      </td>
      <td>
        <ChannelMark channel={channel} />
      </td>
      <td className={css.edit}>
        <button type="button" className={css.pen} aria-label={t('roster.edit', { name })} onClick={onEdit}>
          <Icon name="edit" />
        </button>
      </td>
    </tr>
  );
};
