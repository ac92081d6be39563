import type { MeetingEvent } from '@yishi/core';
import { formatDay, formatTime } from '@yishi/i18n';
import { joined, listed, type Scribe } from '../scribe.ts';
import { sentence } from '../sentence.ts';
import { isDuringSitting } from './during-sitting.ts';

/** The opening, the rests and the end of a sitting, and an agenda that was changed in it. */
export const sittingStep = (scribe: Scribe, event: MeetingEvent, at: number): string | null => {
  const { event: say } = scribe.minutes;
  switch (event.type) {
    case 'SessionOpened':
      return sentence(say.opened, { present: event.present, needed: event.needed });
    case 'QuorumMissed': {
      const missed = sentence(say.quorumMissed, { present: event.present, needed: event.needed });
      return joined(scribe, [missed, ...untilWords(scribe, event.rescheduledFor)]);
    }
    case 'RecessCalled':
      return event.reason === null ? say.recess : sentence(say.recessFor, { reason: event.reason });
    case 'SessionResumed':
      return say.resumed;
    case 'MeetingAdjourned': {
      const adjourned = sentence(say.adjourned, { reason: event.reason });
      return joined(scribe, [adjourned, ...untilWords(scribe, event.until)]);
    }
    case 'MeetingClosed':
      return closedWords(scribe, event);
    case 'AgendaAdopted':
      return isDuringSitting(scribe, at) ? say.agendaChanged : null;
    default:
      return null;
  }
};

const closedWords = (
  scribe: Scribe,
  { overridden }: Extract<MeetingEvent, { type: 'MeetingClosed' }>,
): string => {
  const { event: say, check: checkWords } = scribe.minutes;
  if (overridden === null) return say.closed;
  const checks = listed(
    scribe,
    overridden.checks.map((check) => checkWords[check]),
  );
  return sentence(say.closedUndone, { checks, reason: overridden.reason });
};

const untilWords = ({ minutes, language }: Scribe, at: number | null): string[] =>
  at === null ? [] : [sentence(minutes.event.until, { day: formatDay(at, language), time: formatTime(at) })];
