import { type Person, type PersonDetails, type PersonId, residentDetails } from '@yishi/core';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnderWay } from '../../meeting/delivery.ts';
import { newId } from '../../meeting/new-id.ts';
import { useDelivery } from '../../meeting/use-delivery.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Refused } from '../refused.tsx';
import { PersonFields } from './person-fields.tsx';
import { RemovePerson } from './remove-person.tsx';
import css from './roster.module.css';

type PersonFormProps = {
  /** Null for somebody new. */
  readonly person: Person | null;
  readonly onDone: () => void;
};

/** Everything the list says of one person. */
export const PersonForm = ({ person, onDone }: PersonFormProps) => {
  const { t } = useTranslation('staff');
  const { give, last } = useDelivery();
  const [details, setDetails] = useState<PersonDetails>(() =>
    person === null ? residentDetails({ id: newId<PersonId>(), name: '' }) : detailsOf(person),
  );
  const arrived = last?.stage.at === 'received';
  useEffect(() => {
    if (arrived) onDone();
  }, [arrived, onDone]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const tidy = {
      ...details,
      name: details.name.trim(),
      representing: details.representing?.trim() || null,
    };
    if (person === null) give({ type: 'EnrolPeople', people: [tidy] });
    else give({ type: 'EditPerson', details: tidy });
  };
  return (
    <form className={css.form} onSubmit={submit}>
      <PersonFields details={details} onChange={setDetails} />
      <Refused why={last?.stage.at === 'refused' ? last.stage.rejection : null} />
      <div className={css.end}>
        {person === null ? null : <RemovePerson person={person} onDone={onDone} />}
        <BigButton
          type="submit"
          tone="go"
          disabled={details.name.trim() === '' || (last !== null && isUnderWay(last))}
        >
          {t('roster.save')}
        </BigButton>
      </div>
    </form>
  );
};

const detailsOf = ({
  id,
  name,
  category,
  body,
  representing,
  duties,
  votes,
  affected,
  side,
  channel,
}: Person) => ({
  id,
  name,
  category,
  body,
  representing,
  duties: [...duties],
  votes,
  affected,
  side,
  channel,
});
