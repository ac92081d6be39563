import type { MeetingState } from '../meeting-state.ts';
import { type Moment, momentOf } from './moment.ts';
import { adjournedLines, checkInLines, closedLines, recessLines } from './outside-session.ts';
import type { ScriptLine } from './script-line.ts';
import { sessionLines } from './session-lines.ts';
import { sayable } from './spoken.ts';

/**
 * What the chair may say now, the most fitting first: what has happened comes before what is written in the script
 * of the phase. A sentence that asks for somebody who is not there is left out. Empty in a draft.
 */
export const scriptLines = (state: MeetingState, at: number): readonly ScriptLine[] => {
  const moment = momentOf(state, at);
  return moment === null ? [] : linesIn(moment).filter(sayable);
};

const linesIn = (moment: Moment): ScriptLine[] => {
  switch (moment.state.procedure.status) {
    case 'none':
    case 'draft':
      return [];
    case 'checkingIn':
      return checkInLines(moment);
    case 'inSession':
      return sessionLines(moment);
    case 'recess':
      return recessLines(moment);
    case 'adjourned':
      return adjournedLines(moment);
    case 'closed':
    case 'record':
    case 'sealed':
      return closedLines(moment);
    default:
      return moment.state.procedure.status satisfies never;
  }
};
