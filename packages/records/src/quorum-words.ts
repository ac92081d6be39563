import { quorumOf, type ViewEvent } from '@yishi/core';
import { formatDay } from '@yishi/i18n';
import type { Scribe } from './scribe.ts';
import { sentence } from './sentence.ts';

type Numbers = { voters: number; present: number; needed: number };

/**
 * The quorum as it was when each sitting opened: people leave later. Before a sitting, as it was when the meeting
 * could not open, or as it is now.
 */
export const quorumWords = (scribe: Scribe, log: readonly ViewEvent[]): string => {
  const openings = log.flatMap(({ event, at }) => (event.type === 'SessionOpened' ? [{ ...event, at }] : []));
  const missed = log.flatMap(({ event }) => (event.type === 'QuorumMissed' ? [event] : []));
  if (openings.length > 1)
    return openings
      .map((opening) => `${formatDay(opening.at, scribe.language)} ${inWords(scribe, opening)}`)
      .join(scribe.words.semicolon);
  const numbers = openings[0] ?? missed.at(-1) ?? quorumNow(scribe);
  return numbers === null ? scribe.minutes.none : inWords(scribe, numbers);
};

const quorumNow = ({ state }: Scribe): Numbers | null =>
  state.procedure.kind === null ? null : quorumOf(state.attendance, state.procedure.kind.quorum);

const inWords = ({ minutes: { quorum } }: Scribe, { voters, present, needed }: Numbers): string =>
  sentence(present >= needed ? quorum.met : quorum.missed, { voters, present, needed });
