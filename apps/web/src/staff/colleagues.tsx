import { StaffRole } from '@yishi/core';
import type { Colleagues as ColleagueList, StaffSelf } from '@yishi/protocol/names';
import { useTranslation } from 'react-i18next';
import { useAsked } from '../http/use-asked.ts';
import { BackToDesk } from './back-to-desk.tsx';
import css from './colleagues.module.css';
import { ColleagueRow } from './colleague-row.tsx';
import { InviteCard } from './invite-card.tsx';
import { Refused } from './refused.tsx';
import staff from './staff.module.css';

/** Who else is staff and as what; facilitators invite and change roles. */
export const Colleagues = ({ self }: { readonly self: StaffSelf }) => {
  const { t } = useTranslation('staff');
  const { answer, again } = useAsked<ColleagueList>('/api/staff/colleagues');
  const leads = self.roles.includes(StaffRole.enum.facilitator);
  return (
    <div className={staff.narrow}>
      <BackToDesk />
      <h1>{t('colleagues.title')}</h1>
      {answer?.ok === false ? <Refused why={answer.rejection} /> : null}
      {answer?.ok === true ? (
        <ul className={css.list}>
          {answer.value.colleagues.map((one) => (
            <ColleagueRow
              key={one.id}
              one={one}
              mine={one.id === self.id}
              mayChange={leads}
              onChanged={again}
            />
          ))}
        </ul>
      ) : null}
      {leads ? <InviteCard /> : <p className={staff.help}>{t('colleagues.onlyFacilitators')}</p>}
    </div>
  );
};
