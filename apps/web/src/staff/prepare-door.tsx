import { type MeetingId, StaffRole } from '@yishi/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Live } from '../meeting/live.ts';
import { MeetingDoor } from '../meeting/meeting-door.tsx';
import { BackToDesk } from './back-to-desk.tsx';
import { Prepare } from './prepare.tsx';
import type { Seated } from './staff-gate.tsx';
import css from './staff.module.css';
import { StaffTop } from './staff-top.tsx';

type PrepareDoorProps = Seated & { readonly meeting: MeetingId };

const before = (live: Live) => <Before live={live} />;

/** Connects the page to its meeting, in the role of this member of staff that may do most. */
export const PrepareDoor = ({ meeting, self, signOut }: PrepareDoorProps) => {
  const { t } = useTranslation('staff');
  const role = StaffRole.options.find((one) => self.roles.includes(one));
  const door = useMemo(() => (role === undefined ? null : ({ door: 'staff', role } as const)), [role]);
  return (
    <div className={css.page}>
      <StaffTop name={self.name} signOut={signOut} />
      <main className={css.main}>
        {door === null ? (
          <p>{t('prepare.noRole')}</p>
        ) : (
          <MeetingDoor meeting={meeting} door={door} owner={`${self.id}.prepare`} before={before}>
            <Prepare meeting={meeting} door={door} />
          </MeetingDoor>
        )}
      </main>
    </div>
  );
};

const Before = ({ live }: { readonly live: Live }) => {
  const { t } = useTranslation('staff');
  return (
    <>
      <BackToDesk />
      <p className={css.help}>{t(live.status.is === 'ended' ? 'prepare.ended' : 'prepare.opening')}</p>
    </>
  );
};
