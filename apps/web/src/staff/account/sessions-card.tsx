import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../ui/big-button.tsx';
import { Refused } from '../refused.tsx';
import staff from '../staff.module.css';
import { useRequest } from './use-request.ts';

type SessionsCardProps = { readonly sessions: number; readonly onLeft: () => void };

/** Signs out every browser of the account, this one too; says first what ends. */
export const SessionsCard = ({ sessions, onLeft }: SessionsCardProps) => {
  const { t } = useTranslation('staff');
  const [asked, setAsked] = useState(false);
  const { why, busy, send } = useRequest<null>('/api/staff/logout-everywhere');
  return (
    <section className={staff.card}>
      <h2>{t('account.sessions.title')}</h2>
      <p className={staff.help}>{t('account.sessions.count', { count: sessions })}</p>
      {asked ? <p>{t('account.sessions.ask')}</p> : null}
      <Refused why={why} />
      <div className={staff.end}>
        {asked ? (
          <>
            <BigButton onClick={() => setAsked(false)}>{t('roster.cancel')}</BigButton>
            <BigButton tone="go" disabled={busy} onClick={() => send({}, onLeft)}>
              {t('account.sessions.yes')}
            </BigButton>
          </>
        ) : (
          <BigButton onClick={() => setAsked(true)}>{t('account.sessions.end')}</BigButton>
        )}
      </div>
    </section>
  );
};
