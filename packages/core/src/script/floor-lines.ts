import type { Channel } from '../category.ts';
import type { Situation } from '../kinds/situations.ts';
import type { Stance } from '../queue/commands.ts';
import { isProcedural } from '../queue/entry-class.ts';
import { queueOrder } from '../queue/order.ts';
import { speechClock } from '../queue/speech-clock.ts';
import { speechesOn } from '../queue/speech-history.ts';
import { speechLimit } from '../queue/speech-limit.ts';
import type { Entry, Speech } from '../queue/state.ts';
import { saidWhen } from './line.ts';
import { nameOf } from './missing-lines.ts';
import type { Moment } from './moment.ts';
import type { ScriptLine } from './script-line.ts';

/** What is said about who has the floor and who has it next; nothing when nobody speaks or waits. */
export const floorLines = (moment: Moment): ScriptLine[] => {
  const { queue } = moment.state;
  const speaking = queue.speaking === null ? undefined : queue.entries[queue.speaking];
  const next = queueOrder(queue, moment.facts)[0]?.entry;
  if (speaking?.speech) return speakingLines(moment, speaking, speaking.speech, next);
  return next ? callLines(moment, next) : [];
};

const speakingLines = (
  moment: Moment,
  entry: Entry,
  speech: Speech,
  next: Entry | undefined,
): ScriptLine[] => {
  const { warnMs, graceMs } = moment.kind.speech;
  const { leftMs, overMs } = speechClock(speech, moment.at);
  const speaker = nameOf(moment, entry.person);
  const following = next
    ? [saidWhen(moment, 'speakingThen', { speaker, next: nameOf(moment, next.person) })]
    : [];
  const listening = [...following, saidWhen(moment, 'speaking', { speaker })];
  if (entry.status === 'paused') return [saidWhen(moment, 'paused', { speaker }), ...listening];
  if (overMs > graceMs)
    return [saidWhen(moment, 'overtimeLong', { speaker }), saidWhen(moment, 'overtime', { speaker })];
  if (leftMs === 0) return [saidWhen(moment, 'overtime', { speaker }), ...listening];
  if (leftMs !== null && leftMs <= warnMs)
    return [saidWhen(moment, 'lastSeconds', { speaker, seconds: warnMs / 1000 }), ...listening];
  return listening;
};

const callLines = (moment: Moment, entry: Entry): ScriptLine[] => {
  const next = nameOf(moment, entry.person);
  if (entry.kind === 'pointOfOrder' || entry.kind === 'technical')
    return [saidWhen(moment, entry.kind, { next })];
  const last = lastSpeech(moment);
  const speaker = last && nameOf(moment, last.person);
  const situations = [...heard(last), calls(entry), lengthOf(moment, entry)];
  const call = saidWhen(moment, situations, { speaker, next, ...limitWords(moment, entry) });
  const byChannel = channelCalls[entry.channel];
  return byChannel ? [call, saidWhen(moment, byChannel, { next })] : [call];
};

/** The last speech of this phase; a new phase thanks nobody of the one before. */
const lastSpeech = ({ state, facts }: Moment): Entry | undefined =>
  speechesOn(state.queue, facts.item).findLast(
    (entry) => entry.phase === facts.phase?.id && !isProcedural(entry.kind),
  );

const heard = (last: Entry | undefined): Situation[] => {
  if (last === undefined) return [];
  if (last.stance === 'for') return ['thanks', 'heardFor'];
  return last.stance === 'against' ? ['thanks', 'heardAgainst'] : ['thanks'];
};

const stanceCalls: Record<Stance, Situation> = {
  for: 'callFor',
  against: 'callAgainst',
  neutral: 'callSpeak',
};

const calls = ({ kind, stance }: Entry): Situation => {
  if (kind === 'question') return 'callQuestion';
  if (kind === 'reply') return 'callReply';
  return stanceCalls[stance ?? 'neutral'];
};

const channelCalls: Partial<Record<Channel, Situation>> = {
  remote: 'callRemote',
  telephone: 'callTelephone',
  helped: 'callHelped',
};

const limitOf = ({ kind, phase }: Moment, entry: Entry): number | null =>
  speechLimit(entry.kind, { kind, phase });

const lengthOf = (moment: Moment, entry: Entry): Situation => {
  const limitMs = limitOf(moment, entry);
  if (limitMs === null) return 'stop';
  return limitMs % 60_000 === 0 ? 'forMinutes' : 'forSeconds';
};

const limitWords = (moment: Moment, entry: Entry) => {
  const limitMs = limitOf(moment, entry);
  return limitMs === null ? {} : { minutes: limitMs / 60_000, seconds: limitMs / 1000 };
};
