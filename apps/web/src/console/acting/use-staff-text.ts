import type { TextKind } from '@yishi/collab';
import { useMemo } from 'react';
import { useLive } from '../../meeting/meeting-context.ts';
import type { OpenText } from '../../texts/text-link.ts';
import { useText } from '../../texts/use-text.ts';
import { useRole } from './use-role.ts';

/** A shared text of this meeting, as the role at this console may use it. */
export const useStaffText = (text: TextKind): OpenText => {
  const { role } = useRole();
  const meeting = useLive().welcome?.meeting ?? '';
  const who = useMemo(() => ({ door: 'staff' as const, role }), [role]);
  return useText(meeting, text, who);
};
