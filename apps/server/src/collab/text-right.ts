import type { TextKind } from '@yishi/collab';
import { audienceOf, type MeetingState } from '@yishi/core';
import type { TextRight } from '@yishi/protocol/names';
import type { Pass } from '../auth/pass.ts';

/**
 * What somebody may do in a shared text now. Facilitator and recorder write until the record freezes the words; members
 * may suggest agenda items while that is open; everybody else reads.
 */
export const textRight = (
  pass: Pass,
  kind: TextKind,
  state: MeetingState,
  suggestions: boolean,
): TextRight => {
  const { status } = state.procedure;
  if (status === 'record' || status === 'sealed') return 'read';
  if (pass.door === 'staff') return pass.role === 'desk' ? 'read' : 'write';
  const member =
    pass.door === 'member' && audienceOf(state, { kind: 'member', id: pass.person }).kind === 'member';
  return member && kind === 'agenda' && suggestions ? 'suggest' : 'read';
};
