import type { EntryId, MeetingEvent, PersonId, ViewEvent } from '@yishi/core';
import { fill, formatTime, wholeMinutes } from '@yishi/i18n';
import type { ProcedureRow } from './document.ts';
import { nameOf, type Scribe } from './scribe.ts';

/** Steps of procedure that a reader may ask about, in the order they happened. */
export const procedureRows = (scribe: Scribe, log: readonly ViewEvent[]): ProcedureRow[] => {
  const opened = scribe.state.procedure.sittings[0]?.openedAt ?? Number.POSITIVE_INFINITY;
  return log.flatMap(({ event, at }) => {
    const words = event.type === 'Withheld' ? null : wordsOf(scribe, event, at > opened);
    return words === null ? [] : [{ time: formatTime(at), words }];
  });
};

const speakerOf = ({ state }: Scribe, entry: EntryId): PersonId | null =>
  state.queue.entries[entry]?.person ?? null;

const named = (scribe: Scribe, person: PersonId | null): string =>
  person === null ? '' : nameOf(scribe, person);

const phaseName = ({ state, language }: Scribe, id: string): string => {
  const phase = state.procedure.kind?.phases.find((p) => p.id === id);
  return phase === undefined ? id : language === 'en' ? phase.name.en : phase.name.zh;
};

/** Coming and going is noted once the meeting has opened; before that the attendance table says it. */
const wordsOf = (scribe: Scribe, event: MeetingEvent, inSession: boolean): string | null => {
  const { event: say } = scribe.minutes;
  switch (event.type) {
    case 'EntryPutOnDeck':
    case 'FloorGiven':
      return event.override === null
        ? null
        : fill(say.override, { name: named(scribe, speakerOf(scribe, event.entry)), reason: event.override });
    case 'SpeakerWarned':
      return fill(say.warned, {
        name: nameOf(scribe, event.person),
        ground: scribe.words.warning[event.ground],
      });
    case 'SpeakerAbsent':
      return fill(say.absent, { name: named(scribe, speakerOf(scribe, event.entry)) });
    case 'SpeechExtended':
      return fill(say.speechExtended, {
        name: named(scribe, speakerOf(scribe, event.entry)),
        minutes: wholeMinutes(event.addedMs),
      });
    case 'PhaseStarted':
      return event.overridden === null
        ? null
        : fill(say.phase, { phase: phaseName(scribe, event.phase), reason: event.overridden.reason });
    case 'PhaseExtended':
      return fill(say.extended, {
        phase: phaseName(scribe, event.phase),
        minutes: wholeMinutes(event.addedMs),
      });
    case 'QueueClosed':
      return say.queueClosed;
    case 'QueueReopened':
      return say.queueReopened;
    case 'QueuePolicySet':
      return fill(say.policy, { reason: event.reason });
    default:
      return (
        sittingWords(scribe, event) ??
        (inSession ? peopleWords(scribe, event) : null) ??
        ballotWords(scribe, event)
      );
  }
};

const sittingWords = (scribe: Scribe, event: MeetingEvent): string | null => {
  const { event: say } = scribe.minutes;
  switch (event.type) {
    case 'RecessCalled':
      return event.reason === null ? say.recess : fill(say.recessFor, { reason: event.reason });
    case 'SessionResumed':
      return say.resumed;
    case 'QuorumMissed':
      return fill(say.quorumMissed, { present: event.present, needed: event.needed });
    case 'MeetingAdjourned':
      return fill(say.adjourned, { reason: event.reason });
    default:
      return null;
  }
};

const peopleWords = (scribe: Scribe, event: MeetingEvent): string | null => {
  const { event: say } = scribe.minutes;
  switch (event.type) {
    case 'PersonCheckedIn':
      return fill(say.joined, { name: nameOf(scribe, event.person) });
    case 'PersonCheckedOut':
      return fill(say.left, { name: nameOf(scribe, event.person) });
    case 'ChannelSwitched':
      return fill(say.channel, {
        name: nameOf(scribe, event.person),
        channel: scribe.words.channel[event.channel],
      });
    case 'WalkInAdmitted':
      return fill(say.walkIn, { name: event.details.name });
    case 'PersonRecused':
      return fill(say.recused, { name: nameOf(scribe, event.person), reason: event.reason });
    case 'RecusalLifted':
      return fill(say.recusalLifted, { name: nameOf(scribe, event.person) });
    default:
      return null;
  }
};

const ballotWords = (scribe: Scribe, event: MeetingEvent): string | null => {
  const { event: say } = scribe.minutes;
  if (event.type !== 'PollAnnulled' && event.type !== 'AnswerWithdrawn') return null;
  const title = scribe.state.poll.polls[event.poll]?.motion.title ?? '';
  return event.type === 'PollAnnulled'
    ? fill(say.annulled, { title, reason: event.reason })
    : fill(say.answerWithdrawn, { name: nameOf(scribe, event.person), title });
};
