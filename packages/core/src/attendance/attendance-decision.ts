import type { Decision } from '../decision.ts';
import type { AttendanceCommand } from './commands.ts';
import type { AttendanceEvent } from './events.ts';
import type { AttendanceFacts } from './facts.ts';
import type { AttendanceState } from './state.ts';

/** The function that decides one command of this slice. */
export type DecideAttendance<Type extends AttendanceCommand['type']> = (
  state: AttendanceState,
  command: Extract<AttendanceCommand, { type: Type }>,
  facts: AttendanceFacts,
) => Decision<AttendanceEvent>;
