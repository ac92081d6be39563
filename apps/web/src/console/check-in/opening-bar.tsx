import { quorumOf } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import { useKeys } from '../acting/use-keys.ts';
import { useRole } from '../acting/use-role.ts';
import css from './check-in.module.css';
import { NoQuorumSheet } from './no-quorum-sheet.tsx';

/** Opens the doors, then the session; too few people are written down instead, with a new date. */
export const OpeningBar = () => {
  const { t } = useTranslation('console');
  const { procedure, attendance, agenda } = useMeeting();
  const { may } = useRole();
  const act = useAct();
  const [missed, setMissed] = useState(false);
  const draft = procedure.status === 'draft';
  const met = procedure.kind !== null && quorumOf(attendance, procedure.kind.quorum).met;
  const press = () => act.give({ type: draft ? 'OpenCheckIn' : 'OpenSession' });
  const mine = may(draft ? 'OpenCheckIn' : 'OpenSession');
  useKeys({ n: mine && !act.waits ? press : undefined });
  return (
    <section className={css.bar}>
      <ActState act={act} />
      <div className={css.barRow}>
        <p className={css.next}>
          <b>{t(draft ? 'checkIn.openFirst' : met ? 'checkIn.ready' : 'checkIn.wait')}</b>
          {agenda.adoptedAt === null ? <span>{t('checkIn.noAgenda')}</span> : null}
        </p>
        {!draft && !met && may('RecordNoQuorum') ? (
          <BigButton onClick={() => setMissed(true)}>{t('checkIn.noQuorum')}</BigButton>
        ) : null}
        {mine ? (
          <BigButton tone={draft || met ? 'go' : 'quiet'} keyName="N" disabled={act.waits} onClick={press}>
            {t(draft ? 'checkIn.openDoors' : 'checkIn.openSession')}
          </BigButton>
        ) : null}
      </div>
      <NoQuorumSheet open={missed} onClose={() => setMissed(false)} />
    </section>
  );
};
