import type { Decision } from '../decision.ts';
import type { AttendanceCommand } from './commands.ts';
import type { AttendanceEvent } from './events.ts';
import type { AttendanceFacts } from './facts.ts';
import { acknowledgeRules, checkIn, checkOut, switchChannel } from './presence.ts';
import { liftRecusal, recuse } from './recusal.ts';
import { answerHelp, askForHelp } from './help.ts';
import { edit, enrol, excuse, remove } from './roster.ts';
import type { AttendanceState } from './state.ts';
import { admit, askToJoin, decline } from './walk-in.ts';

/** Decides a command on who is here and how (T1 to T9). */
export const decideAttendance = (
  state: AttendanceState,
  command: AttendanceCommand,
  facts: AttendanceFacts,
): Decision<AttendanceEvent> => {
  switch (command.type) {
    case 'EnrolPeople':
      return enrol(state, command, facts);
    case 'EditPerson':
      return edit(state, command, facts);
    case 'RemovePerson':
      return remove(state, command, facts);
    case 'CheckIn':
      return checkIn(state, command, facts);
    case 'CheckOut':
      return checkOut(state, command, facts);
    case 'SwitchChannel':
      return switchChannel(state, command, facts);
    case 'ExcusePerson':
      return excuse(state, command, facts);
    case 'AskToJoin':
      return askToJoin(state, command, facts);
    case 'AdmitWalkIn':
      return admit(state, command, facts);
    case 'DeclineWalkIn':
      return decline(state, command, facts);
    case 'AcknowledgeRules':
      return acknowledgeRules(state, command, facts);
    case 'RecusePerson':
      return recuse(state, command, facts);
    case 'LiftRecusal':
      return liftRecusal(state, command, facts);
    case 'AskForHelp':
      return askForHelp(state, command, facts);
    case 'AnswerHelp':
      return answerHelp(state, command, facts);
    default:
      return command satisfies never;
  }
};
