import { isAssisted, type Person, signersOf } from '@yishi/core';
import { formatTime } from '@yishi/i18n';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Icon } from '../../ui/icons/icon.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import { ReasonSheet } from '../forms/reason-sheet.tsx';
import css from './record.module.css';

/** Who signs the record: signed, refused with a reason, or still missing. */
export const RecordSide = () => {
  const { t } = useTranslation('console');
  const state = useMeeting();
  const signers = signersOf(state).flatMap((id) => state.attendance.people[id] ?? []);
  const done = signers.filter(({ id }) => state.record.signatures[id] !== undefined).length;
  return (
    <section className={css.side}>
      <SectionHead note={t('record.signed', { done, of: signers.length })}>
        {t('record.signatures')}
      </SectionHead>
      <ul className={css.signers}>
        {signers.map((person) => (
          <Signer key={person.id} person={person} />
        ))}
      </ul>
    </section>
  );
};

const Signer = ({ person }: { readonly person: Person }) => {
  const { t } = useTranslation('console');
  const { record } = useMeeting();
  const signature = record.signatures[person.id];
  return (
    <li>
      <div>
        <b>{person.name}</b>
        {signature === undefined ? (
          <p>{t(isAssisted(person.channel) ? 'record.signHere' : 'record.signEither')}</p>
        ) : signature.signed ? (
          <p className={css.done}>
            <Icon name="check" />
            {t(`record.method.${signature.method}`, { time: formatTime(signature.at) })}
          </p>
        ) : (
          <p>{t('record.refused', { reason: signature.reason })}</p>
        )}
      </div>
      <SignerActs person={person} />
    </li>
  );
};

const SignerActs = ({ person }: { readonly person: Person }) => {
  const { t } = useTranslation('console');
  const { record, procedure } = useMeeting();
  const [refuses, setRefuses] = useState(false);
  const act = useAct(() => setRefuses(false));
  if (procedure.status !== 'record' || record.signatures[person.id]?.signed === true) return null;
  return (
    <div className={css.signActs}>
      <BigButton
        size="small"
        disabled={act.waits}
        onClick={() => act.give({ type: 'SignRecord', person: person.id })}
      >
        {t('record.sign')}
      </BigButton>
      <BigButton size="small" tone="plain" onClick={() => setRefuses(true)}>
        {t('record.refuse')}
      </BigButton>
      <ActState act={act} />
      <ReasonSheet
        open={refuses}
        onClose={() => setRefuses(false)}
        title={t('record.refuseTitle', { name: person.name })}
        act={act}
        go={t('record.refuse')}
        onGo={(reason) => act.give({ type: 'RefuseToSign', person: person.id, reason })}
      />
    </div>
  );
};
