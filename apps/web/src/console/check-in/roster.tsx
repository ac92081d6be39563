import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import { AdmitSheet } from '../people/admit-sheet.tsx';
import css from './check-in.module.css';
import { bySearch, inGroups } from './roster-groups.ts';
import { RosterRow } from './roster-row.tsx';

/** The roster at the door: who is expected, each checked in with one press, and who came unannounced. */
export const Roster = () => {
  const { t } = useTranslation('console');
  const { attendance, procedure } = useMeeting();
  const act = useAct();
  const [wanted, setWanted] = useState('');
  const [walkIn, setWalkIn] = useState(false);
  const people = attendance.order.flatMap((id) => attendance.people[id] ?? []);
  const open = procedure.status !== 'draft';
  return (
    <div className={css.people}>
      <input
        className={css.find}
        type="search"
        value={wanted}
        placeholder={t('checkIn.find')}
        aria-label={t('checkIn.find')}
        onChange={(event) => setWanted(event.target.value)}
      />
      <ActState act={act} />
      {inGroups(bySearch(people, wanted)).map(({ group, members }) => (
        <div key={group} className={css.group}>
          <SectionHead>{t(`checkIn.group.${group}`, { count: members.length })}</SectionHead>
          <ul className={css.roster}>
            {members.map((person) => (
              <RosterRow key={person.id} person={person} open={open} act={act} />
            ))}
          </ul>
        </div>
      ))}
      {open ? (
        <BigButton icon="plus" wide onClick={() => setWalkIn(true)}>
          {t('admit.walkIn')}
        </BigButton>
      ) : null}
      <AdmitSheet waiting={null} open={walkIn} onClose={() => setWalkIn(false)} />
    </div>
  );
};
