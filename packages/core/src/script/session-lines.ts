import { quorumOf } from '../attendance/quorum.ts';
import { ballotOpen } from '../gates.ts';
import type { Entry } from '../queue/state.ts';
import { queueOrder } from '../queue/order.ts';
import { ballotLines } from './ballot-lines.ts';
import { callLines } from './call-lines.ts';
import { saidWhen } from './line.ts';
import type { Moment } from './moment.ts';
import { phaseLines, type PhaseLines } from './phase-lines.ts';
import { roundLines } from './round-lines.ts';
import type { ScriptLine } from './script-line.ts';
import { speechLines } from './speech-lines.ts';

/** In session: a lost quorum first, then a ballot, then the floor, then the phase. */
export const sessionLines = (moment: Moment): ScriptLine[] => {
  const { queue } = moment.state;
  const speaking = queue.speaking === null ? undefined : queue.entries[queue.speaking];
  const waiting = queueOrder(queue, moment.facts).map(({ entry }) => entry);
  const lost = quorumLines(moment);
  const deciding = [...ballotLines(moment), ...roundLines(moment)];
  if (speaking?.speech)
    return [...lost, ...speechLines(moment, speaking, speaking.speech, waiting[0] ?? null)];
  return ballotOpen(moment.state)
    ? [...lost, ...deciding]
    : [...lost, ...openLines(moment, deciding, waiting)];
};

const quorumLines = (moment: Moment): ScriptLine[] =>
  quorumOf(moment.state.attendance, moment.kind.quorum).met ? [] : [saidWhen(moment, 'quorumLost')];

/** Nobody has the floor and nothing is being decided. */
const openLines = (
  moment: Moment,
  decided: readonly ScriptLine[],
  waiting: readonly Entry[],
): ScriptLine[] => {
  const [next] = waiting;
  if (moment.phase === null) return [...decided];
  const lines = phaseLines(moment, moment.phase);
  const called = next ? callLines(moment, next) : [];
  if (lines.beginning) return [...decided, ...lines.says, ...called];
  if (next === undefined) return [...decided, ...quietLines(lines)];
  const late = lines.over ? [saidWhen(moment, 'timeUpWaiting', { count: waiting.length })] : [];
  return [...decided, ...called, ...late, ...lines.says];
};

/** Nobody waits: once the time is up the meeting is led on, before that the unheard are asked. */
const quietLines = ({ over, says, lull, onwards }: PhaseLines): ScriptLine[] => {
  if (over) return [...onwards, ...lull, ...says];
  return lull.length > 0 ? [...lull, ...onwards, ...says] : [...says, ...onwards];
};
