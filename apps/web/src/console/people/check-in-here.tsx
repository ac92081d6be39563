import { IdentityCheck, type Person } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../words/say.ts';
import type { Act } from '../acting/use-act.ts';
import { ActForm } from '../forms/act-form.tsx';
import { Choices } from '../forms/choices.tsx';
import forms from '../forms/forms.module.css';

type CheckInHereProps = { readonly person: Person; readonly act: Act };

const channels = ['helped', 'telephone'] as const;

/** The desk checks somebody in who has no device; whoever has one does it on theirs. */
export const CheckInHere = ({ person, act }: CheckInHereProps) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const [channel, setChannel] = useState<'helped' | 'telephone'>(
    person.channel === 'telephone' ? 'telephone' : 'helped',
  );
  const [identity, setIdentity] = useState<IdentityCheck>('known');
  return (
    <section className={forms.panel}>
      <h3>{t('person.checkIn')}</h3>
      <ActForm
        act={act}
        go={t('person.checkInGo', { name: person.name })}
        ready
        onGo={() => act.give({ type: 'CheckIn', person: person.id, channel, identity })}
      >
        <Choices
          label={t('person.how')}
          help={t('person.ownDevice')}
          value={channel}
          options={channels.map((value) => ({ value, words: say(`channelLong.${value}`) }))}
          onChoose={setChannel}
        />
        <Choices
          label={t('person.identity')}
          value={identity}
          options={IdentityCheck.options
            .filter((value) => value !== 'code')
            .map((value) => ({ value, words: t(`identity.${value}`) }))}
          onChoose={setIdentity}
        />
      </ActForm>
    </section>
  );
};
