import { quorumOf } from '../attendance/quorum.ts';
import type { MeetingState } from '../meeting-state.ts';
import { ballotLines } from './ballot-lines.ts';
import { floorLines } from './floor-lines.ts';
import { saidWhen } from './line.ts';
import { type Moment, momentOf } from './moment.ts';
import { adjournedLines, checkInLines, closedLines, recessLines } from './outside-session.ts';
import { phaseLines } from './phase-lines.ts';
import { roundLines } from './round-lines.ts';
import type { ScriptLine } from './script-line.ts';
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

const sessionLines = (moment: Moment): ScriptLine[] => {
  const deciding = [...quorumLines(moment), ...ballotLines(moment), ...roundLines(moment)];
  const floor = floorLines(moment);
  const { beginning = false, says = [], quiet = [] } = moment.phase ? phaseLines(moment, moment.phase) : {};
  const busy = moment.state.queue.speaking !== null;
  if (beginning && !busy) return [...deciding, ...says, ...floor];
  return busy ? [...floor, ...deciding, ...says] : [...deciding, ...floor, ...quiet, ...says];
};

const quorumLines = (moment: Moment): ScriptLine[] =>
  quorumOf(moment.state.attendance, moment.kind.quorum).met ? [] : [saidWhen(moment, 'quorumLost')];
