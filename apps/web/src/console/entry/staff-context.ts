import { createContext, use } from 'react';

/** What somebody of the staff may do about being here. */
export type StaffDesk = {
  readonly mayChangeRole: boolean;
  readonly changeRole: () => void;
  readonly signOut: () => void;
};

export const StaffContext = createContext<StaffDesk>({
  mayChangeRole: false,
  changeRole: () => undefined,
  signOut: () => undefined,
});

export const useStaffDesk = (): StaffDesk => use(StaffContext);
