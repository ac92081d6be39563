import type { Rejection, StaffRole } from '@yishi/core';
import { formatTime, formatShortDay } from '@yishi/i18n';
import type { InviteReply, Refusal } from '@yishi/protocol/names';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../http/ask.ts';
import { BigButton } from '../ui/big-button.tsx';
import { useLanguage } from '../words/use-language.ts';
import { CopyLine } from './links/copy-line.tsx';
import { Refused } from './refused.tsx';
import { RoleTicks } from './role-ticks.tsx';
import staff from './staff.module.css';

/** Makes a link for a colleague; it works once. */
export const InviteCard = () => {
  const { t } = useTranslation('staff');
  const { language } = useLanguage();
  const [roles, setRoles] = useState<readonly StaffRole[]>(['recorder']);
  const [invited, setInvited] = useState<InviteReply | null>(null);
  const [why, setWhy] = useState<Rejection | Refusal | null>(null);
  const invite = async () => {
    const answer = await ask<InviteReply>('POST', '/api/staff/invite', { roles });
    if (answer.ok) setInvited(answer.value);
    setWhy(answer.ok ? null : answer.rejection);
  };
  return (
    <section className={staff.card}>
      <h2>{t('colleagues.invite')}</h2>
      <p className={staff.help}>{t('colleagues.inviteHelp')}</p>
      <RoleTicks roles={roles} onChange={setRoles} />
      <Refused why={why} />
      {invited === null ? null : (
        <CopyLine
          label={t('colleagues.link', {
            time: `${formatShortDay(invited.expiresAt, language)} ${formatTime(invited.expiresAt)}`,
          })}
          text={new URL(invited.path, globalThis.location.href).href}
        />
      )}
      <div className={staff.end}>
        <BigButton tone="go" disabled={roles.length === 0} onClick={() => void invite()}>
          {t('colleagues.make')}
        </BigButton>
      </div>
    </section>
  );
};
