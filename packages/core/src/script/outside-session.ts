import { quorumOf } from '../attendance/quorum.ts';
import { signersOf } from '../meeting-facts.ts';
import { missingSignatures } from '../record/missing-signatures.ts';
import { saidWhen, written } from './line.ts';
import type { Moment } from './moment.ts';
import type { ScriptLine } from './script-line.ts';

/** While people come in. */
export const checkInLines = (moment: Moment): ScriptLine[] => {
  const { state, kind } = moment;
  const { met, present } = quorumOf(state.attendance, kind.quorum);
  const says = written(moment, 'checkIn', kind.checkIn.says);
  if (met) return [saidWhen(moment, 'quorumReached'), ...says];
  return present === 0 ? says : [saidWhen(moment, 'quorumMissing'), ...says];
};

/** In a recess, until its planned time is over. */
export const recessLines = (moment: Moment): ScriptLine[] => {
  const { plannedMs = null, startedAt = moment.at } = moment.state.procedure.recesses.at(-1) ?? {};
  const over = plannedMs !== null && moment.at >= startedAt + plannedMs;
  const lines = [
    plannedMs === null
      ? saidWhen(moment, 'recess')
      : saidWhen(moment, 'recessOf', { minutes: Math.ceil(plannedMs / 60_000) }),
  ];
  return over ? [saidWhen(moment, 'recessOver'), ...lines] : [...lines, saidWhen(moment, 'recessOver')];
};

/** When the meeting has been put off. */
export const adjournedLines = (moment: Moment): ScriptLine[] => [
  saidWhen(moment, moment.state.procedure.adjournment?.reason === null ? 'quorumMissed' : 'adjourned'),
];

/** After the close, while the record is checked and signed. */
export const closedLines = (moment: Moment): ScriptLine[] => {
  const count = missingSignatures(moment.state.record, signersOf(moment.state)).length;
  const closed = saidWhen(moment, 'closed');
  return count > 0 ? [closed, saidWhen(moment, 'signaturesMissing', { count })] : [closed];
};
