import type { StaffSelf } from '@yishi/protocol/names';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LoginForm } from '../console/entry/login-form.tsx';
import { Outside } from '../console/entry/outside.tsx';
import { useStaffSelf } from '../console/entry/use-staff-self.ts';

/** Who sits at the desk, and the way out. */
export type Seated = {
  readonly self: StaffSelf;
  readonly signOut: () => void;
  /** The session has ended already. */
  readonly left: () => void;
};

/** Lets staff in and nobody else: by the session of this browser, a key in the link, or name and password. */
export const StaffGate = ({ children }: { readonly children: (seated: Seated) => ReactNode }) => {
  const { t } = useTranslation('staff');
  const { session, signIn, signOut, left } = useStaffSelf();
  if (session.is === 'in') return children({ self: session.self, signOut, left });
  return (
    <Outside>
      {session.is === 'asking' ? (
        <output>{t('loading')}</output>
      ) : (
        <LoginForm why={session.why} onLogin={signIn} />
      )}
    </Outside>
  );
};
