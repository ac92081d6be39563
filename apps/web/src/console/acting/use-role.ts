import { type CommandType, mayCommand, type StaffRole } from '@yishi/core';
import { useLive } from '../../meeting/meeting-context.ts';

/** Who sits at this console, and which commands are theirs. */
export const useRole = (): { name: string; role: StaffRole; may: (command: CommandType) => boolean } => {
  const you = useLive().welcome?.you ?? null;
  const { name, role } = you !== null && 'role' in you ? you : { name: '', role: 'desk' as const };
  return { name, role, may: (command) => mayCommand(role, command) };
};
