import type { EntryId, MeetingStatus, Person } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../meeting/new-id.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import { useRole } from '../acting/use-role.ts';
import { ReasonSheet } from '../forms/reason-sheet.tsx';
import forms from '../forms/forms.module.css';

const running: readonly MeetingStatus[] = ['checkingIn', 'inSession', 'recess'];

type ChairActsProps = { readonly person: Person; readonly onDone: () => void };

/** What only the chair does for somebody: asking them to speak, and recusal (回避). */
export const ChairActs = ({ person, onDone }: ChairActsProps) => {
  const { t } = useTranslation('console');
  const { may } = useRole();
  const { procedure, queue } = useMeeting();
  const act = useAct(onDone);
  const [recuses, setRecuses] = useState(false);
  const session = procedure.status === 'inSession';
  const here = person.presence === 'present';
  const waits = Object.values(queue.entries).some(
    ({ person: who, status }) => who === person.id && status !== 'finished' && status !== 'withdrawn',
  );
  if (!may('RecusePerson') || !running.includes(procedure.status)) return null;
  return (
    <section className={forms.panel}>
      <h3>{t('person.chair')}</h3>
      <ActState act={act} />
      <div className={forms.choices}>
        {session && here && !waits ? (
          <BigButton
            onClick={() => act.give({ type: 'InviteToSpeak', entry: newId<EntryId>(), person: person.id })}
          >
            {t('person.invite')}
          </BigButton>
        ) : null}
        {person.recusal === null && person.votes ? (
          <BigButton onClick={() => setRecuses(true)}>{t('person.recuse')}</BigButton>
        ) : null}
        {person.recusal === null ? null : (
          <BigButton onClick={() => act.give({ type: 'LiftRecusal', person: person.id })}>
            {t('person.liftRecusal')}
          </BigButton>
        )}
      </div>
      <ReasonSheet
        open={recuses}
        onClose={() => setRecuses(false)}
        title={t('person.recuseTitle', { name: person.name })}
        help={t('person.recuseHelp')}
        act={act}
        go={t('person.recuse')}
        onGo={(reason) => act.give({ type: 'RecusePerson', person: person.id, reason })}
      />
    </section>
  );
};
