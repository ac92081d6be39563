import type { Person } from '@yishi/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDelivery } from '../../meeting/use-delivery.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Refused } from '../refused.tsx';
import css from './roster.module.css';

type RemovePersonProps = { readonly person: Person; readonly onDone: () => void };

/** Takes somebody off the list who has done nothing yet; asks once more first. */
export const RemovePerson = ({ person, onDone }: RemovePersonProps) => {
  const { t } = useTranslation('staff');
  const { give, last } = useDelivery();
  const [asked, setAsked] = useState(false);
  const arrived = last?.stage.at === 'received';
  useEffect(() => {
    if (arrived) onDone();
  }, [arrived, onDone]);
  if (!asked) return <BigButton onClick={() => setAsked(true)}>{t('roster.remove')}</BigButton>;
  return (
    <div className={css.form}>
      <p>{t('roster.removeAsk', { name: person.name })}</p>
      <Refused why={last?.stage.at === 'refused' ? last.stage.rejection : null} />
      <div className={css.end}>
        <BigButton onClick={() => setAsked(false)}>{t('roster.cancel')}</BigButton>
        <BigButton onClick={() => give({ type: 'RemovePerson', person: person.id })}>
          {t('roster.removeYes')}
        </BigButton>
      </div>
    </div>
  );
};
