import { isProcedural } from '../queue/entry-class.ts';
import { holdLeftMs } from '../queue/hold.ts';
import { speechClock } from '../queue/speech-clock.ts';
import type { Entry, Speech } from '../queue/state.ts';
import { callLines } from './call-lines.ts';
import { saidWhen } from './line.ts';
import type { Moment } from './moment.ts';
import { namesOf } from './names-of.ts';
import type { ScriptLine } from './script-line.ts';

/** What is said while somebody has the floor: of their time, of who comes next, of whoever may interrupt. */
export const speechLines = (
  moment: Moment,
  entry: Entry,
  speech: Speech,
  next: Entry | null,
): ScriptLine[] => {
  const speaker = namesOf(moment, [entry.person]);
  const interrupting = next !== null && isProcedural(next.kind) ? callLines(moment, next) : [];
  const following =
    next === null
      ? []
      : [saidWhen(moment, 'speakingThen', { speaker, next: namesOf(moment, [next.person]) })];
  const listening = saidWhen(moment, 'speaking', { speaker });
  if (interrupting.length > 0) return [...interrupting, ...timeLines(moment, entry, speech), listening];
  return [...timeLines(moment, entry, speech), ...following, listening];
};

/** The clock: stopped, over its grace, over, or running out. */
const timeLines = (moment: Moment, entry: Entry, speech: Speech): ScriptLine[] => {
  const { warnMs, graceMs } = moment.kind.speech;
  const { leftMs, overMs } = speechClock(speech, moment.at);
  const speaker = namesOf(moment, [entry.person]);
  const held = holdLeftMs(speech, moment.at);
  if (held !== null) return [saidWhen(moment, held > 0 ? 'floorHeld' : 'floorFreed', { speaker })];
  if (entry.status === 'paused') return [saidWhen(moment, 'paused', { speaker })];
  if (overMs > graceMs) return [saidWhen(moment, 'overtimeLong', { speaker })];
  if (leftMs === 0) return [saidWhen(moment, 'overtime', { speaker })];
  return leftMs !== null && leftMs <= warnMs
    ? [saidWhen(moment, 'lastSeconds', { speaker, seconds: warnMs / 1000 })]
    : [];
};
