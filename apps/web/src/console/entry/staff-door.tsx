import { type MeetingId, StaffRole } from '@yishi/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Live } from '../../meeting/live.ts';
import { MeetingDoor } from '../../meeting/meeting-door.tsx';
import { BeforeMeeting } from './before-meeting.tsx';
import { LoginForm } from './login-form.tsx';
import { Outside } from './outside.tsx';
import { RoleChoice } from './role-choice.tsx';
import { StaffContext } from './staff-context.ts';
import { useStaffSelf } from './use-staff-self.ts';

type StaffDoorProps = { readonly meeting: MeetingId; readonly children: ReactNode };

/** A link may say as what its reader comes: `?role=recorder`. */
const roleAsked = (): StaffRole | null =>
  StaffRole.safeParse(new URLSearchParams(globalThis.location.search).get('role')).data ?? null;

const beforeMeeting = (live: Live) => <BeforeMeeting live={live} />;

/** Lets staff in: who they are, what they do here, then the meeting. */
export const StaffDoor = ({ meeting, children }: StaffDoorProps) => {
  const { t } = useTranslation('console');
  const { session, signIn, signOut } = useStaffSelf();
  const [chosen, setChosen] = useState<StaffRole | null>(roleAsked);
  const roles = session.is === 'in' ? session.self.roles : [];
  const role = roles.find((each) => each === chosen) ?? (roles.length === 1 ? (roles[0] ?? null) : null);
  const door = useMemo(() => (role === null ? null : { door: 'staff' as const, role }), [role]);
  const desk = useMemo(
    () => ({ mayChangeRole: roles.length > 1, changeRole: () => setChosen(null), signOut }),
    [roles.length, signOut],
  );
  if (session.is === 'asking')
    return (
      <Outside>
        <output>{t('before.connecting')}</output>
      </Outside>
    );
  if (session.is === 'out')
    return (
      <Outside>
        <LoginForm why={session.why} onLogin={signIn} />
      </Outside>
    );
  if (door === null)
    return (
      <Outside>
        <RoleChoice self={session.self} onChoose={setChosen} />
      </Outside>
    );
  return (
    <StaffContext value={desk}>
      <MeetingDoor
        meeting={meeting}
        door={door}
        owner={`${session.self.id}.${door.role}`}
        before={beforeMeeting}
      >
        {children}
      </MeetingDoor>
    </StaffContext>
  );
};
