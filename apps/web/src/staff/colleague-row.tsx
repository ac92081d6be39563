import type { Rejection, StaffRole } from '@yishi/core';
import type { Colleagues, Refusal, StaffSelf } from '@yishi/protocol/names';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../http/ask.ts';
import { BigButton } from '../ui/big-button.tsx';
import { useSay } from '../words/say.ts';
import css from './colleagues.module.css';
import { Refused } from './refused.tsx';
import { RoleTicks } from './role-ticks.tsx';

type ColleagueRowProps = {
  readonly one: StaffSelf;
  readonly mine: boolean;
  readonly mayChange: boolean;
  readonly onChanged: () => void;
};

/** A member of staff with their roles. Nobody changes their own, so that somebody always can. */
export const ColleagueRow = ({ one, mine, mayChange, onChanged }: ColleagueRowProps) => {
  const { t } = useTranslation('staff');
  const say = useSay();
  const [roles, setRoles] = useState<readonly StaffRole[] | null>(null);
  const [why, setWhy] = useState<Rejection | Refusal | null>(null);
  const save = async () => {
    const answer = await ask<Colleagues>('POST', `/api/staff/colleagues/${one.id}`, { roles });
    if (!answer.ok) return setWhy(answer.rejection);
    setRoles(null);
    return onChanged();
  };
  return (
    <li className={css.row}>
      <b>{one.name === '' ? say('staff') : one.name}</b>
      <span className={css.roles}>
        {one.roles.length === 0
          ? t('colleagues.noRole')
          : one.roles.map((role) => t(`colleagues.role.${role}`)).join(say('separator'))}
        {mine ? ` · ${t('colleagues.you')}` : ''}
      </span>
      {mayChange && !mine && roles === null ? (
        <BigButton size="small" onClick={() => setRoles(one.roles)}>
          {t('colleagues.change')}
        </BigButton>
      ) : null}
      {roles === null ? null : (
        <div className={css.change}>
          <RoleTicks roles={roles} onChange={setRoles} />
          <Refused why={why} />
          <BigButton size="small" tone="go" onClick={() => void save()}>
            {t('colleagues.save')}
          </BigButton>
        </div>
      )}
    </li>
  );
};
