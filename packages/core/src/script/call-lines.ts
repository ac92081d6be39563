import type { Channel } from '../category.ts';
import type { Situation } from '../kinds/situations.ts';
import type { Stance } from '../queue/commands.ts';
import { speechesOn } from '../queue/speech-history.ts';
import { speechLimit } from '../queue/speech-limit.ts';
import type { Entry } from '../queue/state.ts';
import { saidWhen } from './line.ts';
import type { Moment } from './moment.ts';
import { namesOf } from './names-of.ts';
import type { ScriptLine } from './script-line.ts';

/** Thanks the last speaker and calls the next, saying which side was heard and which comes. */
export const callLines = (moment: Moment, entry: Entry): ScriptLine[] => {
  const next = namesOf(moment, [entry.person]);
  if (entry.kind === 'pointOfOrder' || entry.kind === 'technical')
    return [saidWhen(moment, entry.kind, { next })];
  const last = lastSpeech(moment);
  const limitMs = speechLimit(entry.kind, moment);
  const call = saidWhen(moment, [...called(last, entry), lengthOf(limitMs)], {
    speaker: last && namesOf(moment, [last.person]),
    next,
    minutes: (limitMs ?? 0) / 60_000,
    seconds: (limitMs ?? 0) / 1000,
  });
  const byChannel = channelCalls[entry.channel];
  return byChannel ? [call, saidWhen(moment, byChannel, { next })] : [call];
};

/** The last speech of this phase: a new phase thanks nobody of the one before. */
const lastSpeech = ({ state, facts, phase }: Moment): Entry | undefined =>
  speechesOn(state.queue, facts.item).findLast((entry) => entry.phase === phase?.id);

const called = (last: Entry | undefined, { kind, stance }: Entry): Situation[] => {
  const thanks: Situation[] = last ? ['thanks'] : [];
  const side = sideOf(stance);
  if (kind === 'question') return [...thanks, 'callQuestion'];
  if (kind === 'reply') return [...thanks, 'callReply'];
  if (last && side && last.stance === stance) return [...thanks, side.again];
  return [...thanks, ...heard(last), side?.call ?? 'callSpeak'];
};

const heard = (last: Entry | undefined): Situation[] => {
  const side = sideOf(last?.stance ?? null);
  return side ? [side.heard] : [];
};

type Side = { heard: Situation; call: Situation; again: Situation };

const sides: Record<Exclude<Stance, 'neutral'>, Side> = {
  for: { heard: 'heardFor', call: 'callFor', again: 'callAlsoFor' },
  against: { heard: 'heardAgainst', call: 'callAgainst', again: 'callAlsoAgainst' },
};

const sideOf = (stance: Stance | null): Side | null =>
  stance === 'for' || stance === 'against' ? sides[stance] : null;

const channelCalls: Partial<Record<Channel, Situation>> = {
  remote: 'callRemote',
  telephone: 'callTelephone',
  helped: 'callHelped',
};

const lengthOf = (limitMs: number | null): Situation => {
  if (limitMs === null) return 'stop';
  return limitMs % 60_000 === 0 ? 'forMinutes' : 'forSeconds';
};
